import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { LoyaltyPromise } from "./schema"

const CartLoyalty = z
  .object({
    points: z.int().describe("What the cart earns as it is."),
    lines: z
      .array(z.object({ item_id: z.string(), points: z.int() }))
      .describe('Together the points. "shipping" is an item where it counts.'),
    promise: LoyaltyPromise.nullable().describe(
      "Null where nothing can be earned, or the cart is an order already."
    ),
  })
  .meta({ id: "CartLoyalty" })

export default defineContract({
  GET: {
    summary: "Read what a cart earns",
    access: "anyone",
    query: z.strictObject({}),
    responses: { 200: z.object({ loyalty: CartLoyalty }) },
  },
})
