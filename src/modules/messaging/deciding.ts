import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { messageStatus } from "./domain/message-status"
import {
  changeMessage,
  lockLeased,
  lockMessage,
  NO_LEASE,
  type MessageRow,
} from "./message-rows"
import { insertCopy } from "./planning"

export interface Decider {
  type: string
  id?: string
}

/**
 * Sends a message again because a person says so. One that was sent gets a
 * copy with a history of its own; any other is planned anew.
 *
 * @throws {MedusaError} `messaging_transition_refused` while it is on its way,
 * `message_recipient_gone` when its reader was erased
 */
export async function resendMessage(
  knex: Knex,
  id: string,
  { actor, expires_at }: { actor: Decider; expires_at: Date },
  now: Date
): Promise<string> {
  const row = await lockMessage(knex, id)
  assertReachable(row)
  if (row.status === "sent") {
    return insertCopy(knex, row, { actor, expires_at }, now)
  }
  messageStatus.assert(row.status, "planned", id)
  const anew = {
    status: "planned",
    status_reason: null,
    due_at: now,
    expires_at,
    failures: 0,
  } as const
  await changeMessage(knex, row, anew, { actor, reason: "by-hand" }, now)
  return id
}

/** Keeps a message from being sent, or sent again, for good. */
export async function suppressMessage(
  knex: Knex,
  id: string,
  actor: Decider,
  now: Date
) {
  const row = await lockMessage(knex, id)
  messageStatus.assert(row.status, "suppressed", id)
  const reason = "by-hand"
  const change = {
    status: "suppressed",
    status_reason: reason,
    due_at: null,
  } as const
  await changeMessage(knex, row, change, { actor, reason }, now)
}

/** Nothing of it has been sent, and nothing will be. */
export async function dropMessage(
  knex: Knex,
  claimed: MessageRow,
  reason: string,
  now: Date
) {
  const row = await lockLeased(knex, claimed)
  if (row) {
    const change = {
      ...NO_LEASE,
      status: "suppressed",
      status_reason: reason,
      due_at: null,
    } as const
    await changeMessage(knex, row, change, { reason }, now)
  }
}

function assertReachable({ id, channel, to_address }: MessageRow) {
  if (channel === "email" && !to_address) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Message ${id} has no address any more: its recipient was erased`,
      "message_recipient_gone"
    )
  }
}
