import { XMark } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useProductTitles } from "../../hooks/review"
import { ProductSearch } from "./product-search"

interface ProductFilterProps {
  productId: string | undefined
  onChange: (productId: string | undefined) => void
}

/** Narrows a list to one product, and says to which. */
export const ProductFilter = ({ productId, onChange }: ProductFilterProps) => {
  const { t } = useTranslation("review")
  const titles = useProductTitles(productId ? [productId] : [])
  return productId ? (
    <Button
      size="small"
      variant="secondary"
      title={t("filters.clear_product")}
      onClick={() => onChange(undefined)}
    >
      <span className="max-w-48 truncate">
        {titles.get(productId) ?? t("filters.product")}
      </span>
      <XMark />
    </Button>
  ) : (
    <ProductSearch onFound={onChange} />
  )
}
