import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import {
  MESSAGE_FIELDS,
  MessageAttemptSchema,
  MessageChangeSchema,
  type MessageDetailSchema,
} from "./schema"

const OWN_FIELDS = [
  ...MESSAGE_FIELDS,
  "template_version",
  "provider_id",
  "provider_reference",
  "title",
  "body",
  "href",
]

/** @throws {MedusaError} NOT_FOUND */
export async function readMessage(
  container: MedusaContainer,
  id: string
): Promise<z.input<typeof MessageDetailSchema>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const ofMessage = {
    filters: { message_id: id },
    pagination: { order: { number: "ASC" } },
  }
  const [messages, contents, attempts, history] = await Promise.all([
    query.graph(
      { entity: "message", fields: OWN_FIELDS, filters: { id } },
      { throwIfKeyNotFound: true }
    ),
    query.graph({
      entity: "message_content",
      fields: ["subject", "html", "text"],
      filters: { message_id: id },
    }),
    query.graph({
      entity: "message_attempt",
      fields: Object.keys(MessageAttemptSchema.shape),
      ...ofMessage,
    }),
    query.graph({
      entity: "message_event",
      fields: Object.keys(MessageChangeSchema.shape),
      ...ofMessage,
    }),
  ])
  const { title, body, href, ...message } = messages.data[0]
  return {
    ...message,
    rendered: contents.data[0] ?? null,
    feed: title && body ? { title, body, href: href ?? null } : null,
    attempts_made: attempts.data,
    history: history.data,
  }
}
