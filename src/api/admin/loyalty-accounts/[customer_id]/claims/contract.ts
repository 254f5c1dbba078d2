import { defineContract, feedOf, feedQuery } from "../../../../../lib/contract"
import { AdminLoyaltyClaim } from "../../../loyalty-claims/schema"

export default defineContract({
  GET: {
    summary: "Read what a customer has claimed for points",
    description: "The newest first.",
    access: "admin",
    query: feedQuery({}),
    responses: { 200: feedOf("loyalty_claims", AdminLoyaltyClaim) },
    errors: ["not_found"],
  },
})
