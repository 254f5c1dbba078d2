import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  inboxStatus,
  OPEN_STATUSES,
  type InboxStatus,
} from "./domain/inbox-status"
import type { ClaimedEvent, EventRow, NewEvent } from "./types"

/** @returns how many were new */
export async function insertEvents(knex: Knex, events: NewEvent[], now: Date) {
  const rows = events.map((event) => [
    generateEntityId(undefined, "inev"),
    event.endpoint_id,
    event.feature,
    event.provider,
    event.event_id,
    JSON.stringify(event.headers),
    event.body,
    event.body.length,
    event.ordering?.key ?? null,
    event.ordering?.rank ?? 0,
    now,
    now,
  ])
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `insert into inbox_event
       (id, endpoint_id, feature, provider, event_id, headers, body, body_bytes,
        ordering_key, ordering_rank, received_at, next_attempt_at)
     values ${rows.map(() => "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)").join(", ")}
     on conflict (endpoint_id, event_id) where deleted_at is null do nothing`,
    rows.flat() as never
  )
  return rowCount
}

const CLAIM_SQL = `
  with chosen as (
    select id from inbox_event e
    where status in ('received', 'failed') and feature = any(:features)
      and next_attempt_at <= :now
      and (leased_until is null or leased_until < :real_now)
      and (ordering_key is null or not exists (
        select 1 from inbox_event other
        where other.feature = e.feature
          and other.ordering_key = e.ordering_key
          and other.status in ('received', 'failed')
          and other.id <> e.id
          and (other.leased_until >= :real_now
            or (other.ordering_rank, other.position)
              < (e.ordering_rank, e.position))))
    order by next_attempt_at, position
    limit :limit
    for update skip locked)
  update inbox_event e
  set lease_token = :token, leased_until = :leased_until,
      attempts = e.attempts + 1
  from chosen where e.id = chosen.id
  returning e.id, e.endpoint_id, e.feature, e.provider, e.event_id, e.headers,
    e.body, e.received_at, e.attempts, e.deterministic_failures, e.lease_token`

/**
 * Takes what is due: of each ordering key its first open event, and only while
 * no other of that key is being handled.
 */
export async function claimEvents(
  knex: Knex,
  claim: {
    features: string[]
    limit: number
    now: Date
    token: string
    leased_until: Date
  }
): Promise<ClaimedEvent[]> {
  // Two claims at once could each miss what the other takes, and then handle
  // two events of one key together. They are short, so they take turns.
  await knex.raw(`select pg_advisory_xact_lock(hashtext('inbox_event.claim'))`)
  const { rows } = await knex.raw<{ rows: ClaimedEvent[] }>(CLAIM_SQL, {
    ...claim,
    // Real time, as leases are.
    real_now: new Date(),
  } as never)
  return rows
}

interface Story {
  actor?: { type: string; id?: string }
  error_class?: string
  note?: string
}

export async function changeEvent(
  knex: Knex,
  row: Pick<EventRow, "id" | "status">,
  { status: to, ...change }: Partial<EventRow> & { status: InboxStatus },
  { actor = { type: "system" }, ...story }: Story,
  now: Date
) {
  if (to !== row.status) {
    inboxStatus.assert(row.status, to, row.id)
  }
  const isOpen = OPEN_STATUSES.includes(to)
  await knex("inbox_event")
    .where({ id: row.id })
    .update({
      ...change,
      status: to,
      lease_token: null,
      leased_until: null,
      settled_at: isOpen || to === "quarantined" ? null : now,
    })
  await knex("inbox_history").insert({
    id: generateEntityId(undefined, "inhis"),
    inbox_event_id: row.id,
    from: row.status,
    to,
    ...story,
    actor_type: actor.type,
    actor_id: actor.id ?? null,
    occurred_at: now,
  })
}
