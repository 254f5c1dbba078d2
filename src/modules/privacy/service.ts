import { randomUUID } from "crypto"
import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { knexOf, transactionOf } from "../../lib/knex"
import { lockRow } from "../../lib/row-lock"
import { admitRequest } from "./domain/admit-request"
import { nextTry } from "./domain/next-try"
import PrivacyHistory from "./models/privacy-history"
import PrivacyPart from "./models/privacy-part"
import PrivacyRequest from "./models/privacy-request"
import {
  appendHistory,
  changeRequest,
  insertRequest,
  lockCustomers,
  type RequestRow,
} from "./request-rows"
import type { NewRequest, Setback, Turn } from "./types"

type SqlContext = Context<SqlEntityManager>

const LEASE_MS = 10 * 60_000
const NO_LEASE = { lease_token: null, leased_until: null }

/** Who is to be erased or merged, and how far that has come. */
export default class PrivacyModuleService extends MedusaService({
  PrivacyRequest,
  PrivacyPart,
  PrivacyHistory,
}) {
  /**
   * Writes a request down, or finds that it is written already.
   *
   * @throws {MedusaError} `privacy_customer_erased`,
   * `privacy_customer_merged`, `privacy_request_running`
   */
  @InjectTransactionManager()
  async open(
    { requested_by, ...wanted }: NewRequest,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<RequestRow> {
    const knex = transactionOf(context)
    const { customer_id, into_id } = wanted
    const ids = [customer_id, ...(into_id ? [into_id] : [])]
    const known = admitRequest(wanted, await lockCustomers(knex, ids))
    if (known) {
      return known
    }
    const row = await insertRequest(knex, {
      ...wanted,
      requested_by_type: requested_by.type,
      requested_by_id: requested_by.id ?? null,
      occurred_at: now,
      next_attempt_at: now,
    })
    const move = { from: null, to: row.status }
    await appendHistory(knex, row.id, move, requested_by, now)
    return row
  }

  /** @returns nothing while somebody else is at it, or when it is finished */
  @InjectTransactionManager()
  async begin(
    id: string,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<Turn | undefined> {
    const knex = transactionOf(context)
    const row = await lockRow<RequestRow>(context, "privacy_request", id)
    // Real time, as leases are.
    const realNow = Date.now()
    if (
      row.status === "finished" ||
      (row.leased_until && row.leased_until.getTime() > realNow)
    ) {
      return undefined
    }
    const lease = {
      lease_token: randomUUID(),
      leased_until: new Date(realNow + LEASE_MS),
    }
    await changeRequest(knex, row, { ...lease, status: "running" }, now)
    const done = await knex("privacy_part")
      .where({ request_id: id })
      .pluck("feature")
    return { id, lease_token: lease.lease_token, done }
  }

  /** A feature has done its part; the turn goes on from here. */
  @InjectManager()
  async notePart(
    { id, lease_token }: Turn,
    { feature, counts }: { feature: string; counts: Record<string, number> },
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<void> {
    const knex = knexOf(context)
    await knex("privacy_part")
      .insert({
        id: generateEntityId(undefined, "prvpart"),
        ...{ request_id: id, feature, counts: JSON.stringify(counts) },
        occurred_at: now,
      })
      .onConflict(knex.raw("(request_id, feature) where deleted_at is null"))
      .ignore()
    await knex("privacy_request")
      .where({ id, lease_token })
      // Real time, as leases are.
      .update({ leased_until: new Date(Date.now() + LEASE_MS) })
  }

  /** Ends a turn: with a setback it waits for another, without it is over. */
  @InjectTransactionManager()
  async end(
    { id, lease_token }: Turn,
    setback: Setback | undefined,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<RequestRow> {
    const row = await lockRow<RequestRow>(context, "privacy_request", id)
    if (row.lease_token !== lease_token) {
      return row
    }
    const failures = row.failures + 1
    const change = setback
      ? {
          ...{ status: "waiting" as const, failures },
          failed_part: setback.feature,
          error_class: setback.error_class,
          next_attempt_at: nextTry(failures, now),
        }
      : {
          ...{ status: "finished" as const, failures: 0, failed_part: null },
          ...{ error_class: null, person_sealed: null, finished_at: now },
        }
    const knex = transactionOf(context)
    return changeRequest(knex, row, { ...change, ...NO_LEASE }, now)
  }

  /** Those whose turn it is: cut short, due again, or not told of. */
  @InjectManager()
  async listDue(
    { after, limit, now }: { after: string | null; limit: number; now: Date },
    @MedusaContext() context: SqlContext = {}
  ): Promise<string[]> {
    return knexOf(context)("privacy_request")
      .whereNull("told_at")
      .where("next_attempt_at", "<=", now)
      .where("id", ">", after ?? "")
      .andWhere((free) => {
        void free
          .whereNull("leased_until")
          // Real time, as leases are.
          .orWhere("leased_until", "<", new Date())
      })
      .orderBy("id")
      .limit(limit)
      .pluck("id")
  }
}
