import { useSearchParams } from "react-router-dom"
import type { AdminReviewsListQuery } from "../../client"

const VIEWS = {
  waiting: { status: ["held", "flagged", "appealed"] },
  flagged: { flagged: "true" },
  appealed: { status: ["appealed"] },
  published: { status: ["published"], order: "newest" },
  refused: { status: ["rejected", "removed", "upheld"], order: "newest" },
  all: { order: "newest" },
} satisfies Record<string, AdminReviewsListQuery>

export type ReviewView = keyof typeof VIEWS

/** Those in which somebody has something to do. */
export const OPEN_VIEWS: ReviewView[] = ["waiting", "flagged", "appealed"]

export const queryOf = (
  view: ReviewView,
  product_id: string | undefined
): AdminReviewsListQuery => ({ ...VIEWS[view], product_id })

export const REVIEW_VIEWS = Object.keys(VIEWS) as ReviewView[]

/** Where somebody is in the queue; the address bar remembers it. */
export function useReviewPlace() {
  const [params, setParams] = useSearchParams()
  const wanted = params.get("view") as ReviewView
  const view = REVIEW_VIEWS.includes(wanted) ? wanted : "waiting"
  const productId = params.get("product_id") ?? undefined
  const set = (name: string, value: string | undefined) =>
    setParams((before) => {
      before.delete(name)
      if (value) {
        before.set(name, value)
      }
      return before
    })
  return {
    ...{ view, productId, query: queryOf(view, productId) },
    goTo: (next: ReviewView) => set("view", next),
    showProduct: (id: string | undefined) => set("product_id", id),
  }
}
