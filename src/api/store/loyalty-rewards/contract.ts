import { defineContract, listOf, listQuery } from "../../../lib/contract"
import { LoyaltyReward } from "./schema"

export default defineContract({
  GET: {
    summary: "List what points can be claimed for",
    description:
      "The cheapest first. Who is signed in reads what keeps them from it.",
    access: "anyone_or_customer",
    query: listQuery({}),
    responses: { 200: listOf("loyalty_rewards", LoyaltyReward) },
  },
})
