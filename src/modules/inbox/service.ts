import { randomUUID } from "crypto"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { knexOf, transactionOf } from "../../lib/knex"
import { lockRow } from "../../lib/row-lock"
import { afterFailure } from "./domain/after-failure"
import { OPEN_STATUSES } from "./domain/inbox-status"
import { erasePayloads } from "./erase-payloads"
import { changeEvent, claimEvents, insertEvents } from "./inbox-rows"
import InboxEndpoint from "./models/inbox-endpoint"
import InboxEvent from "./models/inbox-event"
import InboxHistory from "./models/inbox-history"
import type {
  ClaimedEvent,
  ConsumeResult,
  EndpointRow,
  EventRow,
  InboxDecision,
  NewEvent,
} from "./types"

const DECIDED = {
  replay: "received",
  quarantine: "quarantined",
  discard: "discarded",
} as const

type SqlContext = Context<SqlEntityManager>

/** Stores what senders bring and hands it out, one worker for each event. */
export default class InboxModuleService extends MedusaService({
  InboxEndpoint,
  InboxEvent,
  InboxHistory,
}) {
  /**
   * One statement, because a thousand come in a second.
   *
   * @returns how many were new
   */
  @InjectManager()
  async receive(
    events: NewEvent[],
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<number> {
    return insertEvents(knexOf(context), events, now)
  }

  @InjectManager()
  async findOpenEndpoint(
    slug: string,
    @MedusaContext() context: SqlContext = {}
  ): Promise<EndpointRow | undefined> {
    return knexOf(context)("inbox_endpoint")
      .where({ slug, is_enabled: true, deleted_at: null })
      .first()
  }

  @InjectManager()
  async countRejected(
    { id, count }: { id: string; count: number },
    @MedusaContext() context: SqlContext = {}
  ) {
    await knexOf(context)("inbox_endpoint")
      .where({ id })
      .increment("rejected_count", count)
  }

  /** Takes up to `limit` events that are due; see `claimEvents`. */
  @InjectTransactionManager()
  async claim(
    {
      lease_ms,
      ...claim
    }: { features: string[]; limit: number; now: Date; lease_ms: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<ClaimedEvent[]> {
    return claimEvents(transactionOf(context), {
      ...claim,
      token: randomUUID(),
      // Real time: it measures a process, not the business.
      leased_until: new Date(Date.now() + lease_ms),
    })
  }

  /** Notes what became of it, unless the lease has passed to somebody else. */
  @InjectTransactionManager()
  async finish(
    event: ClaimedEvent,
    result: ConsumeResult,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    const knex = transactionOf(context)
    const { id, lease_token } = event
    const row: EventRow | undefined = await knex("inbox_event")
      .where({ id, lease_token })
      .forUpdate()
      .first()
    if (!row) {
      return
    }
    if (result.is_done) {
      const consumed = { status: "consumed", next_attempt_at: null } as const
      await changeEvent(knex, row, consumed, {}, now)
      return
    }
    const { error_class, is_deterministic } = result
    const failure = { isDeterministic: is_deterministic, now }
    const next = afterFailure(row, failure, Math.random())
    await changeEvent(knex, row, { ...next, error_class }, { error_class }, now)
  }

  /** A person's word. It waits for a handler that is at work. */
  @InjectTransactionManager()
  async decide(
    id: string,
    { verdict, actor, note }: InboxDecision,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ) {
    const knex = transactionOf(context)
    const row = await lockRow<EventRow>(context, "inbox_event", id)
    // Real time, as leases are.
    if (row.leased_until && row.leased_until.getTime() > Date.now()) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Inbox event ${id} is being handled right now. Try again in a moment.`,
        "inbox_event_in_flight"
      )
    }
    const change =
      verdict === "replay"
        ? { attempts: 0, deterministic_failures: 0, next_attempt_at: now }
        : { next_attempt_at: null }
    const status = DECIDED[verdict]
    await changeEvent(knex, row, { ...change, status }, { actor, note }, now)
  }

  /** The raw bytes, which no list loads. */
  @InjectManager()
  async readBody(
    id: string,
    @MedusaContext() context: SqlContext = {}
  ): Promise<Buffer | undefined> {
    const row: { body: Buffer } | undefined = await knexOf(context)(
      "inbox_event"
    )
      .where({ id })
      .first("body")
    return row?.body
  }

  @InjectManager()
  async countOpen(
    { limit, now }: { limit: number; now: Date },
    @MedusaContext() context: SqlContext = {}
  ): Promise<number> {
    const due = await knexOf(context)("inbox_event")
      .whereIn("status", OPEN_STATUSES)
      .andWhere("next_attempt_at", "<=", now)
      .limit(limit)
      .select("id")
    return due.length
  }

  /** When the next event falls due, if any will. */
  @InjectManager()
  async nextDueAt(
    @MedusaContext() context: SqlContext = {}
  ): Promise<Date | null> {
    const first = await knexOf(context)("inbox_event")
      .whereIn("status", OPEN_STATUSES)
      .min({ at: "next_attempt_at" })
      .first<{ at: Date | null }>()
    return first.at
  }

  /** Deletes what was settled before a moment, with its history. */
  @InjectTransactionManager()
  async forgetSettled(
    { before, limit }: { before: Date; limit: number },
    @MedusaContext() context: SqlContext = {}
  ): Promise<number> {
    const knex = transactionOf(context)
    const { rows } = await knex.raw<{ rows: { id: string }[] }>(
      `delete from inbox_event where id in
         (select id from inbox_event where settled_at < ?
          order by settled_at limit ? for update skip locked)
       returning id`,
      [before, limit]
    )
    const ids = rows.map(({ id }) => id)
    await knex("inbox_history").whereIn("inbox_event_id", ids).delete()
    return ids.length
  }
  /**
   * Empties what was brought by somebody who is to be forgotten, found by the
   * words in it; that it came stays.
   *
   * @param words lower case
   * @throws {MedusaError} while one of them waits to be handled
   */
  @InjectTransactionManager()
  async erasePayloads(
    words: string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<number> {
    return erasePayloads(transactionOf(context), words)
  }
}
