import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminReviewsBulkBody,
  AdminReviewsListQuery,
  AdminReviewsReplyBody,
} from "../../client"
import { LIVE, LIVE_PAGE, UNTIL_NEXT } from "../lib/live-query"
import { api, core } from "../lib/sdk"

/** The rest of the flags is of the same few reviews. */
const FLAGS_MAX = 100
const PURCHASES_MAX = 100
const SUGGESTIONS_MAX = 10

export function useReviews(query: AdminReviewsListQuery) {
  return useQuery({
    queryKey: ["review", "reviews", query],
    queryFn: () => api.admin.reviews.list(query),
    ...LIVE_PAGE,
  })
}

type OneOf<Body> = Body extends unknown ? Omit<Body, "ids"> : never

export type ReviewDecision = OneOf<AdminReviewsBulkBody>

/** What the server refuses stops none of the others. */
export function useDecideReviews() {
  return useReviewChange(
    async ({ ids, decision }: { ids: string[]; decision: ReviewDecision }) => {
      const body: AdminReviewsBulkBody = { ids, ...decision }
      const { reviews } = await api.admin.reviews.bulk(body)
      return reviews
    }
  )
}

/** Answers an appeal: the decision stands. */
export function useUpholdReview() {
  return useReviewChange(({ id, answer }: { id: string; answer: string }) =>
    api.admin.reviews.uphold(id, { answer })
  )
}

export function useReplyToReview() {
  return useReviewChange(
    ({ id, ...reply }: AdminReviewsReplyBody & { id: string }) =>
      api.admin.reviews.reply(id, reply)
  )
}

/** What readers have said is wrong with these, and nobody has decided on. */
export function useOpenFlags(review_id: string[]) {
  return useQuery({
    queryKey: ["review", "flags", review_id],
    queryFn: () =>
      api.admin.reviewFlags.list({
        status: ["open"],
        review_id,
        limit: FLAGS_MAX,
      }),
    enabled: review_id.length > 0,
    ...LIVE_PAGE,
  })
}

/** A reader was right: the review goes, for the reason they gave. */
export function useUpholdFlag() {
  return useReviewChange(
    ({ id, statement }: { id: string; statement?: string }) =>
      api.admin.reviewFlags.uphold(id, { statement })
  )
}

function useReviewChange<Change, Answer>(
  mutationFn: (change: Change) => Promise<Answer>
) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    // It is over when the list shows it: a second key must not come between.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["review"] }),
  })
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
