import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  MedusaContext,
  MedusaService,
  generateEntityId,
} from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { clock } from "../../lib/clock"
import type {
  Claim,
  ClaimResult,
  IdempotencyStore,
  StoredAnswer,
} from "../../lib/idempotency/store"
import { knexOf } from "../../lib/knex"
import IdempotencyKey from "./models/idempotency-key"

const RETENTION_HOURS = 24
const LEASE_SECONDS = 60
interface Row {
  request_hash: string
  response_status: number | null
  response_body: unknown
  is_leased: boolean
}

/**
 * Remembers requests by their key. Plain SQL instead of workflows, because it
 * runs before and after every unsafe request: one statement each.
 */
export default class IdempotencyModuleService
  extends MedusaService({ IdempotencyKey })
  implements IdempotencyStore
{
  @InjectManager()
  async claim(
    claim: Claim,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<ClaimResult> {
    const knex = knexOf(context)
    if (await this.insertClaim(knex, claim)) {
      return { state: "new" }
    }
    const row: Row | undefined = await knex("idempotency_key")
      .where({ scope: claim.scope, key: claim.key })
      .first(
        "request_hash",
        "response_status",
        "response_body",
        knex.raw("leased_until > now() as is_leased")
      )
    // Released between the two statements: the first request has just failed.
    return row ? stateOf(row, claim) : { state: "in_flight" }
  }

  /** An expired key is as good as none. */
  private async insertClaim(knex: Knex, claim: Claim) {
    const { scope, key, request_hash, actor } = claim
    const now = clock.now()
    const expiresAt = new Date(now.getTime() + RETENTION_HOURS * 3_600_000)
    const { rowCount } = await knex.raw(
      `insert into idempotency_key
         (id, scope, key, request_hash, actor_type, actor_id, leased_until,
          expires_at)
       values (?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?), ?)
       on conflict (scope, key) where deleted_at is null do update set
         request_hash = excluded.request_hash,
         response_status = null,
         response_body = null,
         leased_until = excluded.leased_until,
         expires_at = excluded.expires_at
       where idempotency_key.expires_at <= ?`,
      [
        generateEntityId(undefined, "idem"),
        scope,
        key,
        request_hash,
        actor?.type ?? null,
        actor?.id ?? null,
        LEASE_SECONDS,
        expiresAt,
        now,
      ]
    )
    return rowCount === 1
  }

  @InjectManager()
  async takeOver(
    { scope, key }: Claim,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    const { rowCount } = await knexOf(context).raw(
      `update idempotency_key
       set leased_until = now() + make_interval(secs => ?)
       where scope = ? and key = ? and response_status is null
         and leased_until <= now()`,
      [LEASE_SECONDS, scope, key]
    )
    return rowCount === 1
  }

  @InjectManager()
  async renew(
    { scope, key }: Claim,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    await knexOf(context).raw(
      `update idempotency_key
       set leased_until = now() + make_interval(secs => ?)
       where scope = ? and key = ? and response_status is null`,
      [LEASE_SECONDS, scope, key]
    )
  }

  @InjectManager()
  async store(
    { scope, key }: Claim,
    { status, body }: StoredAnswer,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    await knexOf(context)("idempotency_key")
      .where({ scope, key })
      .update({
        response_status: status,
        response_body: JSON.stringify(body ?? null),
      })
  }

  @InjectManager()
  async release(
    { scope, key }: Claim,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ) {
    await knexOf(context)("idempotency_key")
      .where({ scope, key, response_status: null })
      .delete()
  }

  /** Deletes at most `limit` keys that have expired; returns how many. */
  @InjectManager()
  async forgetExpired(
    { now, limit }: { now: Date; limit: number },
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<number> {
    const { rowCount } = await knexOf(context).raw(
      `delete from idempotency_key where id in
         (select id from idempotency_key where expires_at <= ? limit ?)`,
      [now, limit]
    )
    return rowCount
  }

  /**
   * Deletes the answers to somebody, and those that name one of the texts:
   * nobody knows which stranger was asking.
   */
  @InjectManager()
  async forgetPerson(
    { actor_ids, texts }: { actor_ids: string[]; texts: string[] },
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<number> {
    const { rowCount } = await knexOf(context).raw(
      `delete from idempotency_key
       where actor_id = any(:actor_ids) or exists (
         select 1 from unnest(:texts::text[]) as named(word)
         where position(word in lower(response_body::text)) > 0)`,
      { actor_ids, texts } as never
    )
    return rowCount
  }
}

function stateOf(row: Row, claim: Claim): ClaimResult {
  if (row.request_hash !== claim.request_hash) {
    return { state: "reused" }
  }
  if (row.response_status !== null) {
    const answer = { status: row.response_status, body: row.response_body }
    return { state: "answered", answer }
  }
  return { state: row.is_leased ? "in_flight" : "abandoned" }
}
