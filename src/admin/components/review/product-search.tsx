import { Input } from "@medusajs/ui"
import { useId, useState } from "react"
import { useTranslation } from "react-i18next"
import { useProductSuggestions } from "../../hooks/review"
import { useSettled } from "../../hooks/use-settled"

interface ProductSearchProps {
  onFound: (productId: string) => void
}

/** Looks for one product while its name is typed. */
export const ProductSearch = ({ onFound }: ProductSearchProps) => {
  const { t } = useTranslation("review")
  const listId = useId()
  const [text, setText] = useState("")
  const { data } = useProductSuggestions(useSettled(text.trim()))
  const products = data?.products ?? []
  function change(typed: string) {
    setText(typed)
    const product = products.find(({ title }) => title === typed)
    if (product) {
      onFound(product.id)
    }
  }
  return (
    <div className="w-full sm:w-48">
      <Input
        size="small"
        list={listId}
        aria-label={t("filters.product")}
        placeholder={t("filters.product")}
        value={text}
        onChange={({ target }) => change(target.value)}
      />
      <datalist id={listId}>
        {products.map(({ id, title }) => (
          <option key={id} value={title} />
        ))}
      </datalist>
    </div>
  )
}
