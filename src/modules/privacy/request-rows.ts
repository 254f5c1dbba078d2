import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { requestStatus, type RequestStatus } from "./domain/request-status"
import type PrivacyRequest from "./models/privacy-request"

export type RequestRow = Omit<
  InferTypeOf<typeof PrivacyRequest>,
  "created_at" | "updated_at" | "deleted_at"
>

export interface Actor {
  type: string
  id?: string | null
}

/** All there was with any of these customers, whoever is asking waits. */
export async function lockCustomers(
  knex: Knex,
  ids: string[]
): Promise<RequestRow[]> {
  // In one order, so that two who want the same pair never wait for each other.
  for (const id of [...ids].sort()) {
    await knex.raw("select pg_advisory_xact_lock(hashtext(?))", [
      `privacy.${id}`,
    ])
  }
  return knex("privacy_request")
    .whereIn("customer_id", ids)
    .orWhereIn("into_id", ids)
}

export async function insertRequest(
  knex: Knex,
  request: Partial<RequestRow>
): Promise<RequestRow> {
  const [row] = await knex("privacy_request")
    .insert({ id: generateEntityId(undefined, "prvreq"), ...request })
    .returning("*")
  return row as RequestRow
}

/** Writes what changes and through whom, together. */
export async function changeRequest(
  knex: Knex,
  row: RequestRow,
  { status, ...change }: Partial<RequestRow> & { status: RequestStatus },
  now: Date
): Promise<RequestRow> {
  if (status !== row.status) {
    requestStatus.assert(row.status, status, row.id)
    await appendHistory(
      knex,
      row.id,
      { from: row.status, to: status, error_class: change.error_class },
      { type: "system" },
      now
    )
  }
  await knex("privacy_request")
    .where({ id: row.id })
    .update({ ...change, status })
  return { ...row, ...change, status }
}

export async function appendHistory(
  knex: Knex,
  requestId: string,
  move: {
    from: RequestStatus | null
    to: RequestStatus
    error_class?: string | null
  },
  actor: Actor,
  now: Date
) {
  await knex("privacy_history").insert({
    id: generateEntityId(undefined, "prvhis"),
    request_id: requestId,
    ...move,
    actor_type: actor.type,
    actor_id: actor.id ?? null,
    occurred_at: now,
  })
}
