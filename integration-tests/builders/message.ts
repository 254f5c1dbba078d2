import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { MESSAGING_MODULE } from "../../src/modules/messaging"
import type { MessageRow } from "../../src/modules/messaging/message-rows"
import type MessagingModuleService from "../../src/modules/messaging/service"

export function messagingOf(
  container: MedusaContainer
): MessagingModuleService {
  return container.resolve(MESSAGING_MODULE)
}

/** A message as it stands in a customer's feed; a mail with other overrides. */
export function messageRow(overrides: Partial<MessageRow> = {}) {
  const customer_id = overrides.customer_id ?? "cus_1"
  return {
    topic: "order-delivered",
    message_class: "service" as const,
    channel: "feed" as const,
    cause: generateEntityId(undefined, "cause"),
    recipient_key: customer_id,
    customer_id,
    data: {},
    status: "sent" as const,
    planned_at: new Date("2026-11-01T10:00:00Z"),
    sent_at: new Date("2026-11-01T10:00:00Z"),
    // Long ago: what has expired stays readable.
    expires_at: new Date("2026-11-02T10:00:00Z"),
    title: "Your parcel is there",
    body: "It was left with a neighbour.",
    href: null,
    ...overrides,
  } satisfies Partial<MessageRow>
}

export async function buildMessage(
  container: MedusaContainer,
  overrides: Partial<MessageRow> = {}
): Promise<string> {
  const { id } = await messagingOf(container).createMessages(
    messageRow(overrides)
  )
  return id
}
