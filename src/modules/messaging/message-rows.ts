import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError, generateEntityId } from "@medusajs/framework/utils"
import { crashPoint } from "../../lib/crash-point"
import { messageStatus } from "./domain/message-status"
import type Message from "./models/message"

export type MessageRow = Omit<
  InferTypeOf<typeof Message>,
  "created_at" | "updated_at" | "deleted_at"
>

/** Why a message changes, for its history. */
export interface Story {
  reason?: string | null
  attempt?: number
  actor?: { type: string; id?: string }
}

export const NO_LEASE = { lease_token: null, leased_until: null }

/** Everybody who changes a message takes its row first. */
export async function lockMessage(knex: Knex, id: string): Promise<MessageRow> {
  const row: MessageRow | undefined = await knex("message")
    .where({ id })
    .forUpdate()
    .first()
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no message ${id}`
    )
  }
  return row
}

/** The row, if whoever holds this lease still holds it. */
export async function lockLeased(
  knex: Knex,
  { id, lease_token }: Pick<MessageRow, "id" | "lease_token">
): Promise<MessageRow | undefined> {
  const row = await lockMessage(knex, id)
  return lease_token && row.lease_token === lease_token ? row : undefined
}

/** Writes what changes and why, together. */
export async function changeMessage(
  knex: Knex,
  row: MessageRow,
  change: Partial<MessageRow>,
  story: Story,
  now: Date
): Promise<MessageRow> {
  const to = change.status ?? row.status
  if (to !== row.status) {
    messageStatus.assert(row.status, to, row.id)
  }
  await knex("message").where({ id: row.id }).update(change)
  await appendEvents(knex, [{ id: row.id, from: row.status, to }], story, now)
  crashPoint(`messaging.becoming-${to}`)
  return { ...row, ...change }
}

/** The lock on a message keeps two from the same number. */
export async function appendEvents(
  knex: Knex,
  moves: { id: string; from: string | null; to: string }[],
  { reason = null, attempt, actor = { type: "system" } }: Story,
  now: Date
) {
  if (!moves.length) {
    return
  }
  await knex("message_event").insert(
    moves.map(({ id, from, to }) => ({
      id: generateEntityId(undefined, "msgevt"),
      message_id: id,
      number: from
        ? knex.raw(
            "(select coalesce(max(number), 0) + 1 from message_event where message_id = ?)",
            [id]
          )
        : 1,
      from,
      to,
      reason,
      attempt,
      actor_type: actor.type,
      actor_id: actor.id ?? null,
      occurred_at: now,
    }))
  )
}
