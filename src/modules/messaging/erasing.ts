import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { changeMessage, lockMessage } from "./message-rows"

/** Whoever is erased, as messaging knows them. */
export interface Reader {
  /** Their ids, and the digests of their addresses as recipients. */
  recipient_keys: string[]
  address_digests: string[]
}

const BATCH = 500
const OPEN = ["planned", "deferred", "failed"]

/**
 * Leaves of somebody's messages what they were about and what became of them,
 * and nothing of whom they were for. That an address is not to be written to
 * stays as a digest.
 *
 * @throws {MedusaError} CONFLICT while one is on its way
 * @returns how many messages there were
 */
export async function eraseReader(
  knex: Knex,
  { recipient_keys, address_digests }: Reader,
  now: Date
): Promise<number> {
  await assertNoneLeaving(knex, recipient_keys)
  await dropOpen(knex, recipient_keys, now)
  const theirs = () => knex("message").whereIn("recipient_key", recipient_keys)
  await knex("message_content")
    .whereIn("message_id", theirs().select("id"))
    .delete()
  await theirs().update({
    to_address: null,
    title: null,
    body: null,
    href: null,
    facts: null,
  })
  await knex("message_suppression")
    .whereIn("address_digest", address_digests)
    .update({ address: null, note: null })
  const known = { column: "recipient_key", values: recipient_keys }
  await knex("message_profile").whereIn(known.column, known.values).delete()
  await knex("message_consent")
    .whereIn(known.column, known.values)
    .whereNotNull("note")
    .update({ note: null })
  return Number((await theirs().count("* as count").first())?.count)
}

async function assertNoneLeaving(knex: Knex, recipientKeys: string[]) {
  const leaving = await knex("message")
    .whereIn("recipient_key", recipientKeys)
    .where({ status: "sending" })
    .first("id")
  if (leaving) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Message ${leaving.id} is on its way; its recipient is erased once it has left.`
    )
  }
}

async function dropOpen(knex: Knex, recipientKeys: string[], now: Date) {
  const reason = "recipient-erased"
  for (;;) {
    const ids: string[] = await knex("message")
      .whereIn("recipient_key", recipientKeys)
      .whereIn("status", OPEN)
      .orderBy("id")
      .limit(BATCH)
      .pluck("id")
    for (const id of ids) {
      const row = await lockMessage(knex, id)
      const change = {
        status: "suppressed",
        status_reason: reason,
        due_at: null,
        lease_token: null,
        leased_until: null,
      } as const
      await changeMessage(knex, row, change, { reason }, now)
    }
    if (ids.length < BATCH) {
      return
    }
  }
}
