import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { KINDS } from "../../../modules/privacy/domain/admit-request"
import { requestStatus } from "../../../modules/privacy/domain/request-status"

export const PrivacyRequestSchema = z
  .object({
    id: z.string(),
    kind: z.enum(KINDS),
    status: z.enum(requestStatus.values),
    customer_id: z.string(),
    into_id: z.string().nullable(),
    is_forced: z.boolean(),
    reason: z.string().nullable(),
    requested_by_type: z.string(),
    requested_by_id: z.string().nullable(),
    failures: z.int(),
    failed_part: z.string().nullable(),
    error_class: z.string().nullable(),
    next_attempt_at: moment.nullable(),
    occurred_at: moment,
    finished_at: moment.nullable(),
    parts: z
      .array(
        z.object({
          feature: z.string(),
          counts: z.record(z.string(), z.int()),
          occurred_at: moment,
        })
      )
      .describe("What each feature has done, and how much it was."),
  })
  .meta({ id: "PrivacyRequest" })

export const reason = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .optional()
  .describe("It stays, so it should name nobody.")

export const additionalData = z
  .record(z.string(), z.unknown())
  .optional()
  .describe("For the hooks of whoever extends the shop.")
