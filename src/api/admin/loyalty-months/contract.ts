import { defineContract, listOf, listQuery } from "../../../lib/contract"
import { AdminLoyaltyMonth, LoyaltyBookMonths } from "./schema"

export default defineContract({
  GET: {
    summary: "List the closed months of the points book",
    description:
      "The newest first, as they were closed, with the months that the book has.",
    access: "admin",
    query: listQuery({}),
    responses: {
      200: listOf("loyalty_months", AdminLoyaltyMonth).extend({
        book: LoyaltyBookMonths,
      }),
    },
  },
})
