import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminReviewsListQuery,
  AdminReviewsRejectBody,
} from "../../client"
import { LIVE, LIVE_PAGE, UNTIL_NEXT } from "../lib/live-query"
import { api, core } from "../lib/sdk"

const PURCHASES_MAX = 100
const SUGGESTIONS_MAX = 10

export function useReviews(query: AdminReviewsListQuery) {
  return useQuery({
    queryKey: ["review", "reviews", query],
    queryFn: () => api.admin.reviews.list(query),
    ...LIVE_PAGE,
  })
}

export type ReviewDecision =
  { verb: "publish" } | ({ verb: "reject" | "remove" } & AdminReviewsRejectBody)

/** One after the other; what the server refuses stops none of the others. */
export function useDecideReviews() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({
      ids,
      decision,
    }: {
      ids: string[]
      decision: ReviewDecision
    }) => {
      const refusals: Error[] = []
      for (const id of ids) {
        await decide(id, decision).catch((error: Error) => refusals.push(error))
      }
      return { refusals, done: ids.length - refusals.length }
    },
    // It is over when the list shows it: a second key must not come between.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["review"] }),
  })
}

function decide(id: string, decision: ReviewDecision) {
  if (decision.verb === "publish") {
    return api.admin.reviews.publish(id)
  }
  const { verb, ...refusal } = decision
  return api.admin.reviews[verb](id, refusal)
}

/** What the published reviews of a product come to; null without any. */
export function useReviewRating(product_id: string) {
  return useQuery({
    queryKey: ["review", "rating", product_id],
    queryFn: async () => {
      const query = { product_id: [product_id] }
      const { review_ratings } = await api.admin.reviewRatings.list(query)
      return review_ratings[0] ?? null
    },
    ...LIVE,
  })
}

/** When the lines of an order can be reviewed. */
export function useReviewPurchases(order_id: string) {
  return useQuery({
    queryKey: ["review", "purchases", order_id],
    queryFn: () =>
      api.admin.reviewPurchases.list({ order_id, limit: PURCHASES_MAX }),
    ...LIVE,
  })
}

/** Titles of products by their id. */
export function useProductTitles(ids: string[]) {
  const known = [...new Set(ids)].sort()
  const { data } = useQuery({
    queryKey: ["review", "products", known],
    queryFn: () =>
      core.product.list({
        id: known,
        fields: "id,title",
        limit: Math.max(known.length, 1),
      }),
    enabled: known.length > 0,
    ...UNTIL_NEXT,
  })
  return new Map(data?.products.map(({ id, title }) => [id, title]))
}

/** Products whose name has these words in it. */
export function useProductSuggestions(q: string) {
  return useQuery({
    queryKey: ["review", "products", "like", q],
    queryFn: () =>
      core.product.list({ q, fields: "id,title", limit: SUGGESTIONS_MAX }),
    enabled: q.length > 1,
    ...UNTIL_NEXT,
  })
}
