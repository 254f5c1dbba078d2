import { z } from "@medusajs/framework/zod"
import { defineContract, moment } from "../../../../../lib/contract"
import { POINTS_MAX } from "../../../../../modules/loyalty/domain/points"
import { LoyaltyPromise } from "./schema"

const CartLoyalty = z
  .object({
    points_reserved: z.int().describe("What it is paid with now."),
    amount: z.number().describe("What they pay, in major units."),
    currency_code: z.string(),
    expires_at: moment
      .nullable()
      .describe("Until when they are set aside. Null without points."),
    payment_session_required: z
      .boolean()
      .describe("The rest has to be paid, and no session is open for it."),
  })
  .meta({ id: "CartLoyalty" })

const CartSpending = z.object({
  ...CartLoyalty.shape,
  points_min: z.int(),
  points_max: z.int().describe("0: they have too few, or it is too small."),
  points_step: z.int(),
  amount_max: z.number().describe("What points_max pays, in major units."),
})

const CartEarns = z
  .object({
    points: z
      .int()
      .describe(
        "What the cart earns as it is. Without an address, tax is taken out of its prices as in the country of its region that taxes most: bought elsewhere it earns more. Of one that is an order: what that has earned, less what was taken back; for the moments until that is known, what was promised."
      ),
    lines: z
      .array(z.object({ item_id: z.string(), points: z.int() }))
      .describe(
        'Together the points. "shipping" is an item where it counts. Of a cart that is an order, the items are those of the order.'
      ),
    promise: LoyaltyPromise.nullable().describe(
      "Null where nothing can be earned, or the cart is an order already."
    ),
    spending: CartSpending.nullable().describe(
      "What points pay of it, as POST answers it, and what they may. Null for anybody but its own member."
    ),
  })
  .meta({ id: "CartEarns" })

const PaidCart = z.object({
  cart: z
    .looseObject({ id: z.string(), total: z.number() })
    .describe("As the Store API of Medusa answers it."),
  loyalty: CartLoyalty,
})

const errors = ["not_found", "loyalty_cart_completed"] as const

export default defineContract({
  GET: {
    summary: "Read what a cart earns, and what points may pay of it",
    description:
      "For the cart's own customer, by their tier and groups. Anybody else, whoever is not logged in too, reads what a stranger would earn; the order then earns what its customer does.",
    access: "anyone_or_customer",
    query: z.strictObject({}),
    responses: { 200: z.object({ loyalty: CartEarns }) },
  },
  POST: {
    summary: "Pay a part of your cart with points",
    description:
      "In place of the points it was to be paid with before. The cart's payment sessions are gone when the rest has changed: open a new one.",
    access: "customer",
    body: z.strictObject({
      points: z
        .int()
        .min(0)
        .max(POINTS_MAX)
        .describe(
          "How many. Leaving it out does not mean all; neither does 0."
        ),
    }),
    responses: { 200: PaidCart },
    errors: [
      ...errors,
      "loyalty_points_invalid",
      "loyalty_insufficient_points",
      "loyalty_below_minimum",
      "loyalty_above_maximum",
      "loyalty_step",
      "loyalty_program_missing",
      "loyalty_account_closed",
    ],
  },
  DELETE: {
    summary: "Take the points off your cart",
    access: "customer",
    responses: { 200: PaidCart },
    errors,
  },
})
