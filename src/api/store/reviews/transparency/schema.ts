import { z } from "@medusajs/framework/zod"
import { moment } from "../../../../lib/contract"

const Counts = z.record(z.string(), z.int())

const SkewSchema = z.object({
  chi_squared: z.number().nullable(),
  degrees_of_freedom: z.int().nullable(),
  p_value: z.number().nullable(),
  is_skewed: z.boolean(),
  reason_not_tested: z.enum(["one_outcome", "too_few_decisions"]).optional(),
})

const ReportSchema = z
  .object({
    by_status: Counts,
    by_reason: Counts,
    by_star: z
      .array(
        z.object({ rating: z.int(), published: z.int(), rejected: z.int() })
      )
      .describe("Without imported reviews, on which another shop decided."),
    skew: SkewSchema.describe(
      "Whether reviews of some stars are refused more often (chi-squared test)."
    ),
    held: z
      .object({
        decided: z.int(),
        median_seconds: z.int().nullable(),
        longest_seconds: z.int().nullable(),
      })
      .describe("How long reviews waited that were decided in 90 days."),
  })
  .meta({ id: "ReviewReport" })

const DaySchema = z.object({
  day: z.string().describe("Like 2026-11-21, in UTC."),
  tree_size: z.int().describe("How many reviews there were."),
  root: z.string().describe("Stands for all of them and what became of each."),
  hash: z.string().describe("Of the day before and this one."),
  sealed_at: moment,
})

/** What everybody is told, shoppers and merchants alike. */
export const TransparencySchema = z
  .object({
    report: ReportSchema.nullable().describe("Null before the first day."),
    days: z.array(DaySchema).describe("The newest 30, newest first."),
  })
  .meta({ id: "ReviewTransparency" })
