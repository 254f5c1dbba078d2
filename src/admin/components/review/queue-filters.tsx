import { XMark } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useProductTitles } from "../../hooks/review"
import type { useReviewPlace } from "../../hooks/use-review-place"
import { ProductSearch } from "./product-search"

interface QueueFiltersProps {
  place: ReturnType<typeof useReviewPlace>
}

export const QueueFilters = ({ place }: QueueFiltersProps) => {
  const { t } = useTranslation("review")
  const { productId, showProduct } = place
  const titles = useProductTitles(productId ? [productId] : [])
  return productId ? (
    <Button
      size="small"
      variant="secondary"
      title={t("filters.clear_product")}
      onClick={() => showProduct(undefined)}
    >
      <span className="max-w-48 truncate">
        {titles.get(productId) ?? t("filters.product")}
      </span>
      <XMark />
    </Button>
  ) : (
    <ProductSearch onFound={showProduct} />
  )
}
