import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { deliverMail, honoursMessageId } from "../../lib/mail"
import type { MessageRow } from "../../modules/messaging/message-rows"
import { MessagingEvents, type MessageSent } from "./events"
import type { RecipientFacts } from "../../modules/messaging/standing"
import { heldSecrets } from "./hold-secrets"
import { messagingIn } from "./messaging-service"
import { readRecipient } from "./read-recipient"
import { renderMessage, type RenderedMessage } from "./render-message"
import { readShop } from "./shop-frame"
import { listTopics, type MessageTopic, type TopicContext } from "./topic"

/** Until another process, which holds the secret or knows the topic, looks. */
const HANDED_ON_MS = 30_000

/** Sends one claimed message, drops it with its reason, or leaves it for later. */
export async function deliverMessage(
  container: MedusaContainer,
  claimed: MessageRow
) {
  const messaging = messagingIn(container)
  const now = clock.now()
  if (claimed.status === "sending") {
    // Whoever was sending it has died, or its lease would not have ended.
    const around = { is_keyed: honoursMessageId(), now }
    crashPoint("messaging.recovering")
    await messaging.recover(claimed, around)
    return
  }
  if (claimed.expires_at <= now) {
    await messaging.drop(claimed, "expired", now)
    return
  }
  const recipient = await readRecipient(container, claimed)
  const prepared = await prepare(container, claimed, recipient.locale, now)
  if (prepared === "hand-on") {
    await messaging.release(claimed, new Date(now.getTime() + HANDED_ON_MS))
  } else if ("canceled_because" in prepared) {
    await messaging.drop(claimed, prepared.canceled_because, now)
  } else {
    await send(container, claimed, prepared, recipient)
  }
}

/** Reads everything anew and renders it, or says why there is nothing to say. */
async function prepare(
  container: MedusaContainer,
  row: MessageRow,
  locale: string,
  now: Date
): Promise<RenderedMessage | { canceled_because: string } | "hand-on"> {
  const topic = listTopics().find(({ name }) => name === row.topic)
  const secrets = heldSecrets(row.topic, row.cause)
  if (!topic || (topic.holds_secrets && !secrets)) {
    return "hand-on"
  }
  const { cause, data, customer_id } = row
  const context = { container, cause, data, customer_id, locale, secrets, now }
  const changed = await compareFacts(topic, row, context)
  if (changed !== "render") {
    return changed
  }
  const loaded = await topic.load(context)
  if ("canceled_because" in loaded) {
    return loaded
  }
  const shop = await readShop(container)
  return renderMessage(topic, row, loaded, { shop, locale })
}

async function compareFacts(
  topic: MessageTopic,
  { facts }: MessageRow,
  context: TopicContext
) {
  if (!topic.facts?.changed || !facts) {
    return "render"
  }
  const planned = facts as Record<string, string>
  return topic.facts.changed(planned, await topic.facts.read(context))
}

async function send(
  container: MedusaContainer,
  claimed: MessageRow,
  { masked, mail, headers }: RenderedMessage,
  recipient: RecipientFacts
) {
  const messaging = messagingIn(container)
  crashPoint("messaging.rendered")
  const begun = await messaging.begin(claimed, masked, recipient, clock.now())
  if (begun.verdict === "kept_back") {
    return
  }
  const { message } = begun
  if (begun.verdict === "shown" || !mail) {
    crashPoint("messaging.shown")
    await announceSent(container, message)
    return
  }
  crashPoint("messaging.begun")
  const result = await deliverMail(container, {
    message_id: message.id,
    attempt: message.attempts,
    topic: message.topic,
    to: message.to_address ?? "",
    headers,
    ...mail,
  })
  crashPoint("messaging.delivered")
  const finished = await messaging.finish(message, result, {
    is_keyed: honoursMessageId(),
    now: clock.now(),
    address_digest: recipient.address_digest,
  })
  crashPoint("messaging.finished")
  if (finished?.status === "sent") {
    await announceSent(container, finished)
  }
}

/** A hint for whoever shows it at once; the message itself is the truth. */
async function announceSent(
  container: MedusaContainer,
  { id, topic, channel, customer_id }: MessageRow
) {
  const data: MessageSent = { id, topic, channel, customer_id }
  await container
    .resolve(Modules.EVENT_BUS)
    .emit({ name: MessagingEvents.SENT, data })
}
