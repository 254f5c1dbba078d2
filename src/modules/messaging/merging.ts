import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { writeChoices } from "./choosing"
import type { MessageClass } from "./domain/message-class"
import { keyOf, readChosen } from "./preference-rows"

export interface Merger {
  from_ids: string[]
  into_id: string
  /** What each topic's messages are; a preference does not say. */
  classes: ReadonlyMap<string, MessageClass>
}

/**
 * Gives somebody's messages to another account. Of two preferences the one
 * that wants less holds: a merge is nobody's consent to more.
 *
 * @returns how many messages changed hands
 */
export async function mergeReader(
  knex: Knex,
  { from_ids, into_id, classes }: Merger,
  now: Date
): Promise<number> {
  const moved = await knex("message")
    .whereIn("customer_id", from_ids)
    .update({ customer_id: into_id })
  for (const from of from_ids) {
    await mergePreferences(knex, { from, into_id, classes }, now)
    await mergeProfile(knex, from, into_id)
  }
  return moved
}

async function mergePreferences(
  knex: Knex,
  { from, into_id, classes }: Omit<Merger, "from_ids"> & { from: string },
  now: Date
) {
  const theirs = await knex("message_preference")
    .where({ recipient_key: from })
    .whereNull("deleted_at")
    .select("topic", "channel", "is_enabled")
  const own = await readChosen(knex, into_id)
  const choices = theirs.flatMap((choice) => {
    const message_class = classes.get(choice.topic)
    const isNews = !own.has(keyOf(choice)) || !choice.is_enabled
    return message_class && isNews ? [{ ...choice, message_class }] : []
  })
  const merge = { source: "merge", actor: { type: "system" } } as const
  await writeChoices(knex, into_id, choices, merge, now)
  await knex("message_preference").where({ recipient_key: from }).delete()
}

/** What somebody chose for the account that stays is left as it is. */
async function mergeProfile(knex: Knex, from: string, into: string) {
  const own = await knex("message_profile")
    .where({ recipient_key: into })
    .whereNull("deleted_at")
    .first("id")
  const theirs = knex("message_profile").where({ recipient_key: from })
  await (own ? theirs.delete() : theirs.update({ recipient_key: into }))
}
