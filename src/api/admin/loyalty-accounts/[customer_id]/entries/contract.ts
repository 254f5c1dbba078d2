import { defineContract, feedOf, feedQuery } from "../../../../../lib/contract"
import { AdminLoyaltyEntry } from "../../schema"

export default defineContract({
  GET: {
    summary: "Read what happened to a customer's points",
    description: "The newest first. Each column of points sums to a balance.",
    access: "admin",
    query: feedQuery({}),
    responses: { 200: feedOf("entries", AdminLoyaltyEntry) },
    errors: ["not_found"],
  },
})
