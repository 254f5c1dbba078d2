import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { messageStatus } from "../../../modules/messaging/domain/message-status"
import { CHANNELS, MESSAGE_CLASSES } from "../../../modules/messaging/types"

export const MessageStatusSchema = z
  .enum(messageStatus.values)
  .meta({ id: "MessageStatus" })

export const MessageSchema = z
  .object({
    id: z.string(),
    topic: z.string(),
    message_class: z.enum(MESSAGE_CLASSES).meta({ id: "MessageClass" }),
    channel: z.enum(CHANNELS).meta({ id: "MessageChannel" }),
    cause: z.string().describe("What happened, by its id."),
    copy: z.int().describe("0, and one more each time it was sent again."),
    customer_id: z.string().nullable(),
    user_id: z.string().nullable(),
    to_address: z.string().nullable().describe("Gone once erased."),
    order_id: z.string().nullable(),
    announcement_id: z.string().nullable(),
    locale: z.string().nullable(),
    status: MessageStatusSchema,
    status_reason: z.string().nullable(),
    allowed_because: z
      .string()
      .nullable()
      .describe("Why it was lawful to send it."),
    feedback: z
      .string()
      .nullable()
      .describe(
        "What the provider told later: delivered, bounced, complained."
      ),
    attempts: z.int(),
    planned_at: moment,
    due_at: moment.nullable(),
    expires_at: moment,
    sent_at: moment.nullable(),
    read_at: moment.nullable(),
  })
  .meta({ id: "Message" })

export const MESSAGE_FIELDS = Object.keys(MessageSchema.shape)

export const MessageAttemptSchema = z
  .object({ number: z.int(), started_at: moment })
  .meta({ id: "MessageAttempt" })

export const MessageChangeSchema = z
  .object({
    number: z.int(),
    from: MessageStatusSchema.nullable(),
    to: MessageStatusSchema,
    reason: z.string().nullable(),
    attempt: z.int().nullable(),
    actor_type: z.string(),
    actor_id: z.string().nullable(),
    occurred_at: moment,
  })
  .meta({ id: "MessageChange" })

export const MessageDetailSchema = MessageSchema.extend({
  template_version: z.int().nullable(),
  provider_id: z.string().nullable(),
  provider_reference: z.string().nullable(),
  rendered: z
    .object({
      subject: z.string(),
      html: z.string(),
      text: z.string(),
    })
    .nullable()
    .describe("What the mail said, with [secret] for each secret."),
  feed: z
    .object({
      title: z.string(),
      body: z.string(),
      href: z.string().nullable(),
    })
    .nullable()
    .describe("What stands in the customer's feed."),
  attempts_made: z.array(MessageAttemptSchema),
  history: z.array(MessageChangeSchema),
}).meta({ id: "MessageDetail" })
