import { defineContract, listOf, listQuery } from "../../../lib/contract"
import { AdminLoyaltyMonth } from "./schema"

export default defineContract({
  GET: {
    summary: "List the closed months of the points book",
    description: "The newest first, as they were closed.",
    access: "admin",
    query: listQuery({}),
    responses: { 200: listOf("loyalty_months", AdminLoyaltyMonth) },
  },
})
