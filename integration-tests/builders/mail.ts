import { generateEntityId } from "@medusajs/framework/utils"
import type { OutgoingMail } from "../../src/lib/mail"

/** A mail as a feature would send it. */
export function buildMail(overrides: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    message_id: generateEntityId(undefined, "msg"),
    attempt: 1,
    topic: "order-confirmed",
    to: "asha@example.com",
    subject: "Your order 1042",
    html: "<p>Thank you</p>",
    text: "Thank you\n\nhttps://shop.example/orders/1042?token=abc",
    headers: {},
    ...overrides,
  }
}
