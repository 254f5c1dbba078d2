import { z } from "@medusajs/framework/zod"
import { defineContract, moment } from "../../../../../lib/contract"
import { earningStatus } from "../../../../../modules/loyalty/domain/book/earning-status"
import { AdminLoyaltyEntry } from "../../../loyalty-accounts/schema"

const ProgramVersion = z.object({
  id: z.string(),
  name: z.string(),
  version: z.int(),
})

const EarnedLine = z.object({
  line_item_id: z.string().nullable().describe("Null for shipping."),
  points: z.int(),
  points_clawed_back: z.int(),
  status: z.enum(earningStatus.values),
  activated_at: moment.nullable(),
  expires_at: moment
    .nullable()
    .describe("Null for never, and as long as it is not active."),
  program: ProgramVersion.nullable(),
  rules: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .describe("Of the programme, in the order in which they counted."),
  promised_at: moment
    .nullable()
    .describe("When it was promised, if that gave more than what held then."),
  program_today: ProgramVersion.nullable().describe(
    "By which it would have earned without the promise."
  ),
})

const AdminOrderLoyalty = z
  .object({
    order_id: z.string(),
    customer_id: z
      .string()
      .nullable()
      .describe("Whose points they are; null for nobody's."),
    placed_at: moment.nullable().describe("Null for one that cannot earn."),
    delivered_at: moment.nullable(),
    activates_at: moment
      .nullable()
      .describe("When what is pending can be spent; null until it arrives."),
    points_earned: z.int().describe("By all lines, also what is taken back."),
    points_pending: z.int(),
    points_clawed_back: z.int(),
    points_spent: z.int(),
    points_restored: z.int().describe("Of what was spent."),
    points_owed: z
      .int()
      .describe("Of what was taken back: it was spent by then."),
    points_forgiven: z
      .int()
      .describe("The same, where the programme forgives it."),
    amount_spent: z.string().describe("What the points paid, in major units."),
    currency_code: z.string().nullable(),
    lines: z.array(EarnedLine).describe("Those that have earned something."),
    entries: z.array(AdminLoyaltyEntry).describe("The newest hundred."),
  })
  .meta({ id: "AdminOrderLoyalty" })

export default defineContract({
  GET: {
    summary: "Read what an order has to do with points",
    description:
      "What its lines have earned and why, what points paid, and what went back. Zeros for an order without points.",
    access: "admin",
    query: z.strictObject({}),
    responses: { 200: z.object({ loyalty: AdminOrderLoyalty }) },
    errors: ["not_found"],
  },
})
