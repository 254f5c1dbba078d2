import { Input, Label } from "@medusajs/ui"
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
  const id = useId()
  const listId = `${id}-products`
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
    <div className="flex w-full items-center gap-2 sm:w-64">
      <Label htmlFor={id} size="small" className="text-ui-fg-subtle">
        {t("filters.product")}
      </Label>
      <Input
        id={id}
        type="search"
        size="small"
        list={listId}
        value={text}
        onChange={({ target }) => change(target.value)}
      />
      <datalist id={listId}>
        {products.map((product) => (
          <option key={product.id} value={product.title} />
        ))}
      </datalist>
    </div>
  )
}
