import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { inboxStatus } from "../../../modules/inbox/domain/inbox-status"

export const InboxStatusSchema = z
  .enum(inboxStatus.values)
  .meta({ id: "InboxStatus" })

export const InboxEventSchema = z
  .object({
    id: z.string(),
    endpoint_id: z.string(),
    feature: z.string(),
    provider: z.string(),
    event_id: z.string(),
    status: InboxStatusSchema,
    ordering_key: z.string().nullable(),
    body_bytes: z.int(),
    attempts: z.int(),
    error_class: z.string().nullable(),
    next_attempt_at: moment.nullable(),
    received_at: moment,
    settled_at: moment.nullable(),
  })
  .meta({ id: "InboxEvent" })

export const INBOX_EVENT_FIELDS = Object.keys(InboxEventSchema.shape)

export const InboxHistorySchema = z
  .object({
    from: InboxStatusSchema,
    to: InboxStatusSchema,
    error_class: z.string().nullable(),
    actor_type: z.string(),
    actor_id: z.string().nullable(),
    note: z.string().nullable(),
    occurred_at: moment,
  })
  .meta({ id: "InboxChange" })

export const INBOX_HISTORY_FIELDS = Object.keys(InboxHistorySchema.shape)
