import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { LoyaltyPromise } from "../../../carts/[id]/loyalty/schema"

const VariantLoyalty = z.object({
  variant_id: z.string(),
  points: z.int().describe("What one of it earns, if nothing else is bought."),
  promise: LoyaltyPromise,
})

const ProductLoyalty = z
  .object({
    currency_code: z.string(),
    points: z
      .int()
      .nullable()
      .describe('The fewest of its variants, for "from 40 points".'),
    variants: z.array(VariantLoyalty),
  })
  .meta({ id: "ProductLoyalty" })

export default defineContract({
  GET: {
    summary: "Read what a product earns",
    description: "Who is signed in reads what it earns in their tier.",
    access: "anyone_or_customer",
    query: z.strictObject({
      region_id: z.string(),
      country_code: z
        .string()
        .regex(/^[a-zA-Z]{2}$/, "A country's two letters")
        .transform((code) => code.toLowerCase())
        .optional()
        .describe(
          "Whose tax is inside the price. Without it, of the country of the region where most of it is tax: bought elsewhere it earns more."
        ),
    }),
    responses: { 200: z.object({ loyalty: ProductLoyalty }) },
  },
})
