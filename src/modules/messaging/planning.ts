import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { crashPoint } from "../../lib/crash-point"
import {
  appendEvents,
  changeMessage,
  lockMessage,
  type MessageRow,
} from "./message-rows"
import type { NewMessage } from "./types"

/** The reason of a message whose workflow failed after planning it. */
const PLAN_WITHDRAWN = "plan-withdrawn"

export interface PlannedMessage {
  id: string
  topic: string
  channel: MessageRow["channel"]
  is_new: boolean
}

/**
 * Writes messages down that are not there yet. Of twenty who plan the same at
 * once one inserts, and the unique index tells it to the others.
 */
export async function planMessages(
  knex: Knex,
  messages: NewMessage[],
  now: Date
): Promise<PlannedMessage[]> {
  if (!messages.length) {
    return []
  }
  const inserted = await insertNew(knex, messages, now)
  await appendEvents(
    knex,
    inserted.map(({ id }) => ({ id, from: null, to: "planned" })),
    {},
    now
  )
  crashPoint("messaging.becoming-planned")
  const fresh = new Set(inserted.map(({ id }) => id))
  const rows = await findPlanned(knex, messages)
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      topic: row.topic,
      channel: row.channel,
      is_new: fresh.has(row.id) || (await planAgain(knex, row, now)),
    }))
  )
}

function insertNew(
  knex: Knex,
  messages: NewMessage[],
  now: Date
): Promise<{ id: string }[]> {
  return knex("message")
    .insert(
      messages.map(({ data, facts, due_at, ...message }) => ({
        id: generateEntityId(undefined, "msg"),
        ...message,
        data: JSON.stringify(data),
        facts: facts && JSON.stringify(facts),
        planned_at: now,
        due_at: due_at ?? now,
      }))
    )
    .onConflict(
      knex.raw(
        "(topic, cause, recipient_key, channel, copy) where deleted_at is null"
      )
    )
    .ignore()
    .returning("id")
}

function findPlanned(
  knex: Knex,
  messages: NewMessage[]
): Promise<MessageRow[]> {
  const keys = messages.map((message) => [
    message.topic,
    message.cause,
    message.recipient_key,
    message.channel,
    0,
  ])
  return knex("message")
    .whereIn(["topic", "cause", "recipient_key", "channel", "copy"], keys)
    .whereNull("deleted_at")
    .orderBy("id")
}

/** What a failed workflow took back may be asked for once more. */
async function planAgain(knex: Knex, found: MessageRow, now: Date) {
  if (found.status_reason !== PLAN_WITHDRAWN) {
    return false
  }
  const row = await lockMessage(knex, found.id)
  if (row.status_reason !== PLAN_WITHDRAWN) {
    return false
  }
  const anew = { status: "planned", status_reason: null, due_at: now } as const
  await changeMessage(knex, row, anew, {}, now)
  return true
}

/** Takes plans back that nobody has begun to send. */
export async function withdrawPlans(knex: Knex, ids: string[], now: Date) {
  for (const id of [...ids].sort()) {
    const row = await lockMessage(knex, id)
    if (row.status === "planned" && row.attempts === 0) {
      const change = {
        status: "suppressed",
        status_reason: PLAN_WITHDRAWN,
        due_at: null,
      } as const
      await changeMessage(knex, row, change, { reason: PLAN_WITHDRAWN }, now)
    }
  }
}

/** The same once more for the same reader, because a person wants it so. */
export async function insertCopy(
  knex: Knex,
  original: MessageRow,
  {
    actor,
    expires_at,
  }: { actor: { type: string; id?: string }; expires_at: Date },
  now: Date
): Promise<string> {
  const id = generateEntityId(undefined, "msg")
  const { topic, cause, recipient_key, channel } = original
  const key = { topic, cause, recipient_key, channel }
  const [last] = await knex("message").where(key).max({ copy: "copy" })
  await knex("message").insert({
    id,
    ...key,
    copy: last.copy + 1,
    message_class: original.message_class,
    customer_id: original.customer_id,
    user_id: original.user_id,
    to_address: original.to_address,
    order_id: original.order_id,
    announcement_id: original.announcement_id,
    locale: original.locale,
    data: JSON.stringify(original.data),
    planned_at: now,
    due_at: now,
    expires_at,
  })
  const planned = [{ id, from: null, to: "planned" }]
  await appendEvents(knex, planned, { actor, reason: "sent-again" }, now)
  return id
}
