import { setTimeout } from "timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { definePersonalData } from "../../lib/personal-data"
import { recipientKey } from "../../modules/messaging/domain/recipient"
import { addressKey, digestOf, messagingIn } from "./messaging-service"
import { listTopics } from "./topic"

const BATCH = 100
/** A mail that is on its way when its reader is erased leaves soon. */
const LEAVING_TRIES = 20
const LEAVING_PAUSE_MS = 500

definePersonalData({
  feature: "messaging",
  async erase({ customer_ids, emails }, { container, now }) {
    const key = addressKey()
    const reader = {
      recipient_keys: [
        ...customer_ids,
        ...emails.map((email) => recipientKey({ email }, key)),
      ],
      address_digests: emails.map(digestOf),
    }
    await untilNoneLeaves(container, reader.recipient_keys)
    const messages = await messagingIn(container).eraseReader(reader, now)
    return { messages }
  },
  async merge({ from, into }, { container, now }) {
    const messages = await messagingIn(container).mergeReader(
      {
        from_ids: from.customer_ids.filter((id) => id !== into.customer_id),
        into_id: into.customer_id,
        classes: new Map(
          listTopics().map((topic) => [topic.name, topic.class])
        ),
      },
      now
    )
    return { messages }
  },
  export({ customer_id }, { container }) {
    return {
      messages: rowsOf(container, customer_id, {
        entity: "message",
        owner: "customer_id",
        fields: [
          "id",
          "topic",
          "channel",
          "to_address",
          "order_id",
          "status",
          "allowed_because",
          "sent_at",
          "read_at",
          "title",
          "body",
        ],
      }),
      message_preferences: rowsOf(container, customer_id, {
        entity: "message_preference",
        owner: "recipient_key",
        fields: ["id", "topic", "channel", "is_enabled", "chosen_at"],
      }),
      message_consents: rowsOf(container, customer_id, {
        entity: "message_consent",
        owner: "recipient_key",
        fields: [
          "id",
          "topic",
          "channel",
          "is_granted",
          "source",
          "occurred_at",
        ],
      }),
    }
  },
})

/** What still leaves after that is waited for by the request's next try. */
async function untilNoneLeaves(
  container: MedusaContainer,
  recipient_key: string[]
) {
  for (let tried = 0; tried < LEAVING_TRIES; tried++) {
    const leaving = await messagingIn(container).listMessages(
      { recipient_key, status: "sending" },
      { select: ["id"], take: 1 }
    )
    if (!leaving.length) {
      return
    }
    await setTimeout(LEAVING_PAUSE_MS)
  }
}

interface Exported {
  entity: "message" | "message_preference" | "message_consent"
  owner: "customer_id" | "recipient_key"
  fields: string[]
}

async function* rowsOf(
  container: MedusaContainer,
  customerId: string,
  { entity, owner, fields }: Exported
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  let after = ""
  for (;;) {
    const { data } = await query.graph({
      entity,
      fields,
      filters: { [owner]: customerId, id: { $gt: after } },
      pagination: { take: BATCH, skip: 0, order: { id: "ASC" } },
    })
    yield* data
    const last = data.at(-1)
    if (!last || data.length < BATCH) {
      return
    }
    after = last.id
  }
}
