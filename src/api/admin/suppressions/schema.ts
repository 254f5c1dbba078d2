import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { SUPPRESSION_REASONS } from "../../../modules/messaging/domain/message-class"

export const SuppressionReasonSchema = z
  .enum(SUPPRESSION_REASONS)
  .meta({ id: "SuppressionReason" })

export const SuppressionSchema = z
  .object({
    id: z.string(),
    address: z
      .string()
      .nullable()
      .describe("Null where only its digest is known, or left."),
    reason: SuppressionReasonSchema,
    source: z
      .string()
      .nullable()
      .describe("The message whose fate it was, or who decided."),
    note: z.string().nullable(),
    suppressed_at: moment,
  })
  .meta({ id: "Suppression" })

export const SUPPRESSION_FIELDS = Object.keys(SuppressionSchema.shape)
