import {
  defineContract,
  feedOf,
  feedQuery,
} from "../../../../../../lib/contract"
import { LoyaltyClaim } from "../../../../loyalty-rewards/schema"

export default defineContract({
  GET: {
    summary: "Read what you have claimed for points",
    description: "The newest first, with its code and until when it is good.",
    access: "customer",
    query: feedQuery({}),
    responses: { 200: feedOf("loyalty_claims", LoyaltyClaim) },
  },
})
