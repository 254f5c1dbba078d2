import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
  generateEntityId,
} from "@medusajs/framework/utils"
import { randomUUID } from "crypto"
import { knexOf } from "../../lib/knex"
import { nextAttemptAt } from "../../lib/sweep/backoff"
import {
  LEASE_SECONDS,
  type Failure,
  type Lease,
  type RunOutcome,
  type SweepState,
  type SweepStore,
} from "../../lib/sweep/store"
import Sweep from "./models/sweep"
import SweepFailure from "./models/sweep-failure"
import SweepRun from "./models/sweep-run"

const ERROR_CHARACTERS_MAX = 500
const STATE_COLUMNS = [
  "name",
  "position",
  "last_started_at",
  "last_finished_at",
  "last_succeeded_at",
  "last_items",
  "last_failed",
  "last_error",
]

/**
 * Leases are on the database's own time: the clocks of two machines differ,
 * and ours may be moved.
 */
export default class SweepModuleService
  extends MedusaService({ Sweep, SweepFailure, SweepRun })
  implements SweepStore
{
  @InjectManager()
  async lease(
    name: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Lease | undefined> {
    const token = randomUUID()
    const { rowCount } = await knexOf(context).raw(
      `insert into sweep (name, lease_token, leased_until)
       values (:name, :token, now() + make_interval(secs => :seconds))
       on conflict (name) do update set
         lease_token = excluded.lease_token,
         leased_until = excluded.leased_until
       where sweep.leased_until is null or sweep.leased_until <= now()`,
      { name, token, seconds: LEASE_SECONDS }
    )
    return rowCount === 1 ? { name, token } : undefined
  }

  @InjectManager()
  async renewLease(
    { name, token }: Lease,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    const { rowCount } = await knexOf(context).raw(
      `update sweep set leased_until = now() + make_interval(secs => :seconds)
       where name = :name and lease_token = :token`,
      { name, token, seconds: LEASE_SECONDS }
    )
    return rowCount === 1
  }

  @InjectManager()
  async readSweep(
    name: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<SweepState | undefined> {
    return await selectStates(knexOf(context)).where({ name }).first()
  }

  @InjectManager()
  async listSweepStates(
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<SweepState[]> {
    return await selectStates(knexOf(context))
  }

  @InjectManager()
  async advancePosition(
    { name, token }: Lease,
    position: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await knexOf(context)("sweep")
      .where({ name, lease_token: token })
      .update({ position })
  }

  @InjectManager()
  async listWaiting(
    sweep: string,
    keys: string[],
    now: Date,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Set<string>> {
    const rows = await knexOf(context)("sweep_failure")
      .where({ sweep })
      .whereIn("item_key", keys)
      .where("next_attempt_at", ">", now)
      .select("item_key")
    return new Set(rows.map(({ item_key }) => item_key))
  }

  @InjectManager()
  async recordFailure(
    sweep: string,
    { item_key, error }: Failure,
    now: Date,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    const knex = knexOf(context)
    const known = await knex("sweep_failure")
      .where({ sweep, item_key })
      .first("attempts")
    const attempts = (known?.attempts ?? 0) + 1
    const row = {
      attempts,
      error: error.slice(0, ERROR_CHARACTERS_MAX),
      next_attempt_at: nextAttemptAt(attempts, now),
    }
    // Only the holder of the lease writes, so nobody counts in between.
    await (known
      ? knex("sweep_failure").where({ sweep, item_key }).update(row)
      : knex("sweep_failure").insert({
          id: generateEntityId(undefined, "swfail"),
          sweep,
          item_key,
          ...row,
        }))
  }

  @InjectManager()
  async clearFailures(
    sweep: string,
    keys: string[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<void> {
    await knexOf(context)("sweep_failure")
      .where({ sweep })
      .whereIn("item_key", keys)
      .delete()
  }

  @InjectManager()
  async countFailures(
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Record<string, number>> {
    const knex = knexOf(context)
    const rows = await knex("sweep_failure")
      .groupBy("sweep")
      .select("sweep", knex.raw("count(*)::int as failures"))
    return Object.fromEntries(
      rows.map(({ sweep, failures }) => [sweep, failures])
    )
  }

  @InjectManager()
  async finish(
    { name, token }: Lease,
    { items, failed, error, started_at, finished_at }: RunOutcome,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string | undefined> {
    const knex = knexOf(context)
    const message = error?.slice(0, ERROR_CHARACTERS_MAX) ?? null
    await knex("sweep")
      .where({ name, lease_token: token })
      .update({
        leased_until: null,
        lease_token: null,
        last_started_at: started_at,
        last_finished_at: finished_at,
        ...(!message && !failed && { last_succeeded_at: finished_at }),
        last_items: items,
        last_failed: failed,
        last_error: message,
      })
    if (!items && !failed && !message) {
      return undefined
    }
    const id = generateEntityId(undefined, "swrun")
    await knex("sweep_run").insert({
      id,
      sweep: name,
      items,
      failed,
      error: message,
      started_at,
      finished_at,
    })
    return id
  }

  /** Deletes at most `limit` runs that ended before; returns how many. */
  @InjectManager()
  async forgetRuns(
    { before, limit }: { before: Date; limit: number },
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<number> {
    const { rowCount } = await knexOf(context).raw(
      `delete from sweep_run where id in
         (select id from sweep_run where finished_at < ? limit ?)`,
      [before, limit]
    )
    return rowCount
  }
}

function selectStates(knex: Knex) {
  return knex("sweep").select<SweepState[]>(
    ...STATE_COLUMNS,
    knex.raw("coalesce(leased_until > now(), false) as is_running")
  )
}
