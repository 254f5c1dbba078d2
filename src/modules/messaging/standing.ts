import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { BUDGET_WINDOW_MS } from "./domain/attention"
import { CLASS_RULES, type SuppressionReason } from "./domain/message-class"
import type { Standing } from "./domain/permission"
import { zonesOf } from "./domain/time-zones"
import type { MessageRow } from "./message-rows"
import { holdChoices } from "./preference-rows"

/** What is known of whoever a message is for. */
export interface RecipientFacts {
  address_digest: string | null
  country_code: string | null
}

/**
 * Reads everything that speaks for or against sending, in the transaction that
 * writes the decision: whoever unsubscribed before it began has unsubscribed.
 */
export async function readStanding(
  knex: Knex,
  row: MessageRow,
  { address_digest, country_code }: RecipientFacts,
  now: Date
): Promise<Standing> {
  const rules = CLASS_RULES[row.message_class]
  if (!rules.is_locked) {
    // Or somebody might unsubscribe between the look and the commit, and get
    // a mail that began afterwards.
    await holdChoices(knex, row.recipient_key)
  }
  if (rules.asks_for_attention) {
    // Two offers to one person must not both find the last place of the week.
    await knex.raw("select pg_advisory_xact_lock(hashtext(?))", [
      `message-budget:${row.recipient_key}`,
    ])
  }
  return {
    suppressions: await readSuppressions(knex, row, address_digest),
    preference: rules.is_locked ? null : await readPreference(knex, row),
    offers_sent_at: rules.asks_for_attention
      ? await readOffers(knex, row, now)
      : [],
    zones: rules.asks_for_attention
      ? zonesOf(await readZone(knex, row), country_code)
      : [],
  }
}

/** The feed needs no address that works. */
async function readSuppressions(
  knex: Knex,
  { channel }: MessageRow,
  addressDigest: string | null
): Promise<SuppressionReason[]> {
  if (channel !== "email" || !addressDigest) {
    return []
  }
  return knex("message_suppression")
    .where({ address_digest: addressDigest })
    .whereNull("deleted_at")
    .pluck("reason")
}

async function readPreference(
  knex: Knex,
  { recipient_key, topic, channel }: MessageRow
) {
  const chosen = await knex("message_preference")
    .where({ recipient_key, topic, channel })
    .whereNull("deleted_at")
    .first("is_enabled", "consent_id")
  return chosen ?? null
}

async function readOffers(
  knex: Knex,
  { recipient_key, id }: MessageRow,
  now: Date
): Promise<Date[]> {
  const since = new Date(now.getTime() - BUDGET_WINDOW_MS)
  const rows = await knex("message")
    .where({ recipient_key, message_class: "marketing" })
    .whereIn("status", ["sending", "sent", "unknown"])
    .whereNot({ id })
    .whereNull("deleted_at")
    .where((recent) => {
      void recent.whereNull("sent_at").orWhere("sent_at", ">", since)
    })
    .select(
      knex.raw("distinct on (topic, cause) coalesce(sent_at, ?) as at", [now])
    )
  return rows.map(({ at }: { at: Date }) => at)
}

async function readZone(knex: Knex, { recipient_key }: MessageRow) {
  const profile = await knex("message_profile")
    .where({ recipient_key })
    .first("time_zone")
  return (profile?.time_zone as string | undefined) ?? null
}
