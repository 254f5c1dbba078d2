import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { effectStatus } from "../../../modules/effect/domain/effect-status"

export const EffectStatusSchema = z
  .enum(effectStatus.values)
  .meta({ id: "EffectStatus" })

export const EffectSchema = z
  .object({
    id: z.string(),
    feature: z.string(),
    kind: z.string(),
    intent_key: z.string(),
    provider_key: z.string(),
    status: EffectStatusSchema,
    rotation: z.int(),
    reference: z.string().nullable(),
    subject_type: z.string().nullable(),
    subject_id: z.string().nullable(),
    failures: z.int(),
    error_class: z.string().nullable(),
    needs_decision: z.boolean(),
    next_attempt_at: moment.nullable(),
    planned_at: moment,
    settled_at: moment.nullable(),
  })
  .meta({ id: "Effect" })

export const EFFECT_FIELDS = Object.keys(EffectSchema.shape)

export const AttemptSchema = z
  .object({
    id: z.string(),
    number: z.int(),
    action: z.enum(["call", "look_up"]),
    provider_key: z.string(),
    started_at: moment,
  })
  .meta({ id: "EffectAttempt" })

export const ATTEMPT_FIELDS = Object.keys(AttemptSchema.shape)

export const HistorySchema = z
  .object({
    number: z.int(),
    attempt_id: z.string().nullable(),
    from: EffectStatusSchema.nullable(),
    to: EffectStatusSchema,
    outcome: z.string().nullable(),
    error_class: z.string().nullable(),
    actor_type: z.string(),
    actor_id: z.string().nullable(),
    note: z.string().nullable(),
    occurred_at: moment,
  })
  .meta({ id: "EffectChange" })

export const HISTORY_FIELDS = Object.keys(HistorySchema.shape)

export const note = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .describe("Why; it stays in the history.")
