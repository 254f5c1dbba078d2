import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { COLUMNS } from "../../../modules/loyalty/domain/liability"

const points = z.int()
const columns = Object.fromEntries(
  COLUMNS.map((column) => [column, points])
) as Record<(typeof COLUMNS)[number], typeof points>

const amount = z.string()

const LoyaltyValue = z
  .object({
    currency_code: z.string(),
    unit_points: points.describe("So many points are worth `unit_amount`."),
    unit_amount: amount,
    fair_value: amount.describe("What members have, if all were spent."),
    expected_breakage: amount.describe("The part nobody is to spend."),
    deferred_opening: amount,
    deferred_added: amount.describe(
      "For what was issued in the month, less what was taken back."
    ),
    revenue: amount.describe("What the month has earned, with catch-up."),
    deferred_closing: amount,
    deferred_pending: amount.describe("Of it for points that are pending."),
    deferred_held: amount.describe(
      "Of it for what carts hold and for codes that nobody has used."
    ),
  })
  .meta({ id: "LoyaltyValue" })

const LoyaltyCohort = z
  .object({
    month: z.string().describe("From when on its points could be spent."),
    expires: z.boolean(),
    points_given: points.describe("Less what was taken back."),
    points_spent: points.describe("Less what was given back."),
    points_left: points,
    breakage_rate: z.string().describe("As it was expected in its month."),
    unit_values: z
      .array(z.object({ currency_code: z.string(), points, amount }))
      .describe("What so many points were worth in its month."),
  })
  .meta({ id: "LoyaltyCohort" })

/** What a month was, open or closed. */
export const monthFigures = {
  month: z.string(),
  time_zone: z.string(),
  starts_at: moment,
  ends_at: moment.describe("The month is over right before it."),
  points: z
    .object({ opening: points, ...columns, closing: points })
    .describe("Signed: the opening and the columns sum to the closing."),
  outstanding: z
    .object({
      available: points,
      pending: points,
      reserved: points,
      owed: points,
    })
    .describe("Where the closing stands; what is owed is taken off."),
  totals: z
    .object({ issued: points, redeemed: points })
    .describe("Since the book began."),
  breakage: z.object({
    rate: z.string().describe('From "0.000000" to "1.000000".'),
    basis: z.enum(["history", "too_little_history"]),
    lots: z.int().describe("How many have ended."),
    points_expired: points,
    points_redeemed: points,
  }),
  points_claimed: points.describe(
    "Paid for codes that can still be used; in no closing."
  ),
  cohorts: z
    .array(LoyaltyCohort)
    .describe("What is deferred is reckoned for each of them."),
  values: z
    .array(LoyaltyValue)
    .describe("Alternatives, not to be added up: points have no currency."),
}

export const LoyaltyLiability = z
  .object({
    ...monthFigures,
    closed_at: moment
      .nullable()
      .describe("Null while the month is open: its figures may change."),
  })
  .meta({ id: "LoyaltyLiability" })
