import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AddedStreamEvent, LoggedEvent, NewStreamEvent } from "./types"

/** A process that stands still in its transaction loses it after this. */
const STALLED_MS = 5_000
/** Adding takes a millisecond or two; who waits this long is told so. */
const WAIT_MS = 10_000

type IdRow = { id: string }

/**
 * Adds events so that their ids are in the order of their commits. Whoever
 * draws ids holds the lock until the commit is seen by all, so no smaller id
 * can appear once a reader has seen a larger one.
 *
 * @param transaction in which nothing else happens, or all others wait for it
 */
export async function insertEvents(
  transaction: Knex,
  events: NewStreamEvent[],
  now: Date
): Promise<AddedStreamEvent[]> {
  await transaction.raw(
    `select set_config('idle_in_transaction_session_timeout', ?, true),
       set_config('lock_timeout', ?, true),
       pg_advisory_xact_lock(hashtext('stream_event.id'))`,
    [String(STALLED_MS), String(WAIT_MS)]
  )
  const { rows } = await transaction.raw<{
    rows: (AddedStreamEvent & IdRow)[]
  }>(
    `insert into stream_event (topic, event, data, dedupe_key, occurred_at)
     select topic, event, data, dedupe_key, :now
     from jsonb_to_recordset(:events)
       as e(topic text, event text, data jsonb, dedupe_key text)
     on conflict (topic, dedupe_key) do nothing
     returning id, topic, event`,
    { events: JSON.stringify(events), now } as never
  )
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** What came after an event, in order. */
export async function selectAfter(
  knex: Knex,
  { after, limit }: { after: number; limit: number }
): Promise<LoggedEvent[]> {
  const { rows } = await knex.raw<{ rows: (LoggedEvent & IdRow)[] }>(
    `select id, topic, event, data from stream_event
     where id > ? order by id limit ?`,
    [after, limit]
  )
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** The same of some topics only, and no further than `to`. */
export async function selectOfTopics(
  knex: Knex,
  page: { topics: readonly string[]; after: number; to: number; limit: number }
): Promise<LoggedEvent[]> {
  const { rows } = await knex.raw<{ rows: (LoggedEvent & IdRow)[] }>(
    `select id, topic, event, data from stream_event
     where topic = any(:topics) and id > :after and id <= :to
     order by id limit :limit`,
    page as never
  )
  return rows.map((row) => ({ ...row, id: Number(row.id) }))
}

/** The newest event's id; 0 in a log that has had none. */
export async function selectTail(knex: Knex): Promise<number> {
  const { rows } = await knex.raw<{ rows: { tail: string | null }[] }>(
    `select max(id) as tail from stream_event`
  )
  return Number(rows[0]?.tail ?? 0)
}

/**
 * Whether everything after an id is still in the log. The id must be of an
 * event that is there; 0 stands before the first, as long as that is there.
 */
export async function isCovered(knex: Knex, id: number): Promise<boolean> {
  const { rows } = await knex.raw<{ rows: { is_covered: boolean }[] }>(
    `select case when :id = 0
       then coalesce((select min(id) from stream_event), 1) = 1
       else exists (select 1 from stream_event where id = :id)
     end as is_covered`,
    { id }
  )
  return rows[0]?.is_covered ?? false
}

/**
 * Deletes old events, at most `limit`. The newest always stays: a reader who
 * has heard nothing for a day has missed nothing, and it is where they resume.
 */
export async function deleteBefore(
  knex: Knex,
  { before, limit }: { before: Date; limit: number }
): Promise<number> {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `delete from stream_event where id in
       (select id from stream_event
        where occurred_at < ? and id < (select max(id) from stream_event)
        order by occurred_at limit ?)`,
    [before, limit]
  )
  return rowCount
}

/** What was taken back may happen again, so its key is free again. */
export async function freeKeys(knex: Knex, ids: number[]) {
  await knex("stream_event").whereIn("id", ids).update({ dedupe_key: null })
}
