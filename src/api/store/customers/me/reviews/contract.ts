import { defineContract, listOf, listQuery } from "../../../../../lib/contract"
import { OwnReviewSchema } from "../../../reviews/schema"

export default defineContract({
  GET: {
    summary: "List one's own reviews",
    description: "The newest first, whatever became of them.",
    access: "customer",
    query: listQuery({}),
    responses: { 200: listOf("reviews", OwnReviewSchema) },
  },
})
