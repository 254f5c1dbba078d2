import { useReviews } from "../../hooks/review"
import { queryOf, type ReviewView } from "../../hooks/use-review-place"

interface OpenCountProps {
  view: ReviewView
  productId: string | undefined
}

/** How many reviews somebody has to look at, if any. */
export const OpenCount = ({ view, productId }: OpenCountProps) => {
  const query = { ...queryOf(view, productId), limit: 1 }
  const count = useReviews(query).data?.count
  return count ? <span className="text-ui-fg-muted ml-1.5">{count}</span> : null
}
