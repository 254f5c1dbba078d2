import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeChoices } from "./choosing"
import { outcomeToldBy, weightier, type MailNews } from "./domain/feedback"
import { CLASS_RULES, type SuppressionReason } from "./domain/message-class"
import type { Choice } from "./domain/preference"
import { changeMessage, type MessageRow } from "./message-rows"
import { suppressAddress } from "./suppressing"

/** What a provider has reported of one mail. */
export interface HeardNews {
  kind: MailNews
  /** The provider's id of the report. */
  event_id: string
  /** Null or unknown: then the address alone is known. */
  message_id: string | null
  address_digest: string
}

/** Every choice that somebody could make, so that some can be made for them. */
export type Choosable = Omit<Choice, "is_enabled">[]

/**
 * Draws the consequences of one report: on the message, on the address, and on
 * what its reader wants. The same report a second time changes nothing.
 */
export async function hearNews(
  knex: Knex,
  news: HeardNews,
  choosable: Choosable,
  now: Date
) {
  const row = await findMessage(knex, news.message_id)
  if (row && row.feedback === news.kind) {
    return
  }
  if (row) {
    await noteFeedback(knex, row, news.kind, now)
  }
  await holdBack(knex, row, news, now)
  if (row) {
    await switchOff(knex, row, news.kind, choosable, now)
  }
}

async function findMessage(
  knex: Knex,
  id: string | null
): Promise<MessageRow | undefined> {
  return id
    ? knex("message").where({ id, channel: "email" }).forUpdate().first()
    : undefined
}

async function noteFeedback(
  knex: Knex,
  row: MessageRow,
  kind: MailNews,
  now: Date
) {
  const feedback = weightier(row.feedback, kind)
  if (row.status !== "unknown") {
    await knex("message").where({ id: row.id }).update({ feedback })
    return
  }
  const reason = `reported-${kind.replace("_", "-")}`
  const isSent = outcomeToldBy(kind) === "sent"
  await changeMessage(
    knex,
    row,
    isSent
      ? { feedback, status: "sent", status_reason: reason, sent_at: now }
      : { feedback, status: "dead", status_reason: reason },
    { reason, actor: { type: "provider" } },
    now
  )
}

/** Without a message nobody knows which topic somebody wanted no more of. */
function suppressionFor(
  kind: MailNews,
  row: MessageRow | undefined
): SuppressionReason | undefined {
  switch (kind) {
    case "bounced_hard":
      return "hard_bounce"
    case "complained":
      return "complaint"
    case "unsubscribed":
      return row ? undefined : "unsubscribed"
    case "bounced_soft":
    case "delivered":
    case "dropped":
      return undefined
  }
}

async function holdBack(
  knex: Knex,
  row: MessageRow | undefined,
  { kind, event_id, address_digest }: HeardNews,
  now: Date
) {
  const reason = suppressionFor(kind, row)
  if (reason) {
    const source = row?.id ?? event_id
    // The report's address is not kept; the digest recognises it.
    const suppression = { address_digest, address: null, reason, source }
    await suppressAddress(knex, suppression, now)
  }
}

async function switchOff(
  knex: Knex,
  { recipient_key, topic, channel }: MessageRow,
  kind: MailNews,
  choosable: Choosable,
  now: Date
) {
  if (kind !== "complained" && kind !== "unsubscribed") {
    return
  }
  const unwanted = choosable.filter(
    (choice) =>
      choice.channel === channel &&
      !CLASS_RULES[choice.message_class].is_locked &&
      (kind === "complained" || choice.topic === topic)
  )
  await writeChoices(
    knex,
    recipient_key,
    unwanted.map((choice) => ({ ...choice, is_enabled: false })),
    {
      source: kind === "complained" ? "complaint" : "provider",
      actor: { type: "provider" },
    },
    now
  )
}
