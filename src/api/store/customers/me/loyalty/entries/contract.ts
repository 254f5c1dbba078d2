import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  feedOf,
  feedQuery,
} from "../../../../../../lib/contract"
import { loyaltyEntryFields } from "../schema"

const LoyaltyEntry = z.object(loyaltyEntryFields).meta({ id: "LoyaltyEntry" })

export default defineContract({
  GET: {
    summary: "Read what happened to your points",
    description: "The newest first.",
    access: "customer",
    query: feedQuery({}),
    responses: { 200: feedOf("entries", LoyaltyEntry) },
  },
})
