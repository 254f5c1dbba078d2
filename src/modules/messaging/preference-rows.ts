import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Choice, Choosing, Chosen } from "./domain/preference"

type Key = Pick<Choice, "topic" | "channel">

interface ConsentOrigin extends Omit<Choosing, "source"> {
  source: Choosing["source"] | "undone"
}

/** Two who choose for one person at once must not both find the same record. */
export async function lockChoices(knex: Knex, recipientKey: string) {
  await knex.raw("select pg_advisory_xact_lock(hashtext(?))", [
    choicesOf(recipientKey),
  ])
}

/** Many may decide by what was chosen, and nobody chooses meanwhile. */
export async function holdChoices(knex: Knex, recipientKey: string) {
  await knex.raw("select pg_advisory_xact_lock_shared(hashtext(?))", [
    choicesOf(recipientKey),
  ])
}

function choicesOf(recipientKey: string) {
  return `message-preferences:${recipientKey}`
}

export async function readChosen(
  knex: Knex,
  recipientKey: string
): Promise<Map<string, Chosen>> {
  const rows: (Key & Chosen)[] = await knex("message_preference")
    .where({ recipient_key: recipientKey })
    .whereNull("deleted_at")
    .select("topic", "channel", "is_enabled", "consent_id")
  return new Map(
    rows.map(({ is_enabled, consent_id, ...key }) => [
      keyOf(key),
      { is_enabled, consent_id },
    ])
  )
}

export async function noteConsent(
  knex: Knex,
  recipient_key: string,
  { topic, channel, is_enabled }: Choice,
  { source, note, actor }: ConsentOrigin,
  now: Date
): Promise<string> {
  const id = generateEntityId(undefined, "msgcns")
  await knex("message_consent").insert({
    id,
    recipient_key,
    topic,
    channel,
    is_granted: is_enabled,
    source,
    note: note ?? null,
    actor_type: actor.type,
    actor_id: actor.id ?? null,
    occurred_at: now,
  })
  return id
}

export async function saveChoice(
  knex: Knex,
  recipient_key: string,
  { topic, channel }: Key,
  chosen: Chosen,
  now: Date
) {
  await knex("message_preference")
    .insert({
      id: generateEntityId(undefined, "msgprf"),
      recipient_key,
      topic,
      channel,
      ...chosen,
      chosen_at: now,
    })
    .onConflict(
      knex.raw("(recipient_key, topic, channel) where deleted_at is null")
    )
    .merge(["is_enabled", "consent_id", "chosen_at"])
}

export async function removeChoice(
  knex: Knex,
  recipient_key: string,
  { topic, channel }: Key
) {
  await knex("message_preference")
    .where({ recipient_key, topic, channel })
    .delete()
}

export function keyOf({ topic, channel }: Key) {
  return `${topic} ${channel}`
}
