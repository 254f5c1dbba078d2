import { z } from "@medusajs/framework/zod"
import { defineContract, moment } from "../../../../../lib/contract"

const DAYS_MAX = 400
const DAY_MS = 86_400_000

const point = z.int()
const both = { orders: z.int(), this_points: point, live_points: point }
const costs = z.array(
  z.object({ currency_code: z.string(), amount: z.string() })
)
const version = z.object({
  points: point,
  costs,
  points_uncosted: point.describe(
    "Of these, what is not in `costs`: earned in currencies in which points have no value. They can be spent in others."
  ),
})

const Outcome = z.object({
  customer_id: z.string(),
  this_points: point,
  live_points: point,
  difference: point,
})

const LoyaltyReplay = z
  .object({
    from: moment,
    to: moment,
    live_program_id: z.string().nullable().describe("Null: nothing is live."),
    orders: z.int(),
    members: z.int().describe("Who placed them."),
    breakage_rate: z
      .string()
      .describe("What of the points is expected to expire; it costs nothing."),
    this: version.describe("This version."),
    live: version.describe("The one that is live in its channel."),
    difference: version.describe("This version's less the live one's."),
    winners: z.int().describe("Members who get more by this version."),
    losers: z.int(),
    unchanged: z.int(),
    top_winners: z.array(Outcome),
    top_losers: z.array(Outcome),
    per_tier: z.array(z.object({ tier: z.string().nullable(), ...both })),
    series_step: z.enum(["day", "week"]),
    series: z
      .array(z.object({ starts_on: z.iso.date(), ...both }))
      .describe("Without gaps. Weeks begin on Monday."),
  })
  .meta({ id: "LoyaltyReplay" })

const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))

/** Zod asks it also of texts that are no moments, and says so itself. */
function problemOf({ from, to }: { from: unknown; to: unknown }) {
  const isRead = from instanceof Date && to instanceof Date
  const days = isRead ? (to.getTime() - from.getTime()) / DAY_MS : NaN
  if (Number.isNaN(days)) {
    return undefined
  }
  if (days <= 0) {
    return "The period ends after it begins."
  }
  return days > DAYS_MAX ? `At most ${DAYS_MAX} days.` : undefined
}

export default defineContract({
  POST: {
    summary: "Replay a programme over past orders",
    description:
      "What members would have earned by this version, a draft or not, beside what they earn by the live one; at most 400 days at once. Orders count with all that was bought: returns and refunds are not taken off. It changes nothing.",
    access: "admin",
    body: z
      .strictObject({
        from: instant.describe("Orders placed from this moment on,"),
        to: instant.describe("and before this one."),
      })
      .superRefine((period, context) => {
        const message = problemOf(period)
        if (message) {
          context.addIssue({ code: "custom", path: ["to"], message })
        }
      }),
    responses: { 200: z.object({ replay: LoyaltyReplay }) },
    errors: ["not_found", "loyalty_replay_too_long"],
    rate_limit_per_minute: 10,
  },
})
