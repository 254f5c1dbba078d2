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
import { decidedStatus } from "./domain/decision"
import { hashInput } from "./domain/input-hash"
import { nextAction, type EffectPolicy } from "./domain/next-action"
import { assertIntentKey, planAgain } from "./domain/planning"
import { settle } from "./domain/settlement"
import {
  NO_LEASE,
  appendHistory,
  changeEffect,
  dueAt,
  isLeased,
  lockEffect,
  type EffectRow,
} from "./effect-rows"
import { eraseInputs } from "./erase-inputs"
import Effect from "./models/effect"
import EffectAttempt from "./models/effect-attempt"
import EffectHistory from "./models/effect-history"
import { insertAttempt, insertIntent, plannedAt } from "./new-rows"
import { endedAs, plannedAnew, recoverDead, retried } from "./row-changes"
import type {
  AttemptResult,
  BegunAttempt,
  Decision,
  Intent,
  Report,
  ReportedBy,
} from "./types"

type SqlContext = Context<SqlEntityManager>

/**
 * The journal of everything external. Each method is one short transaction
 * over one effect's row; none of them talks to anybody outside.
 */
export default class EffectModuleService extends MedusaService({
  Effect,
  EffectAttempt,
  EffectHistory,
}) {
  /** Writes an intent down, or finds that it is written already. */
  @InjectTransactionManager()
  async plan(
    intent: Intent,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ effect: EffectRow; is_new: boolean }> {
    assertIntentKey(intent.intent_key)
    const knex = transactionOf(context)
    const inputHash = hashInput(intent.input)
    const inserted = await insertIntent(knex, intent, inputHash, now)
    const row = await lockEffect(knex, { intent_key: intent.intent_key })
    if (inserted) {
      await appendHistory(knex, row.id, { from: null, to: row.status }, {}, now)
      return { effect: row, is_new: true }
    }
    const plan = planAgain(row, inputHash)
    if (plan === "keep") {
      return { effect: row, is_new: false }
    }
    const rotation = row.rotation + (plan === "rotate" ? 1 : 0)
    const effect = await changeEffect(
      knex,
      row,
      {
        ...plannedAnew(row.intent_key, rotation),
        input: JSON.stringify(intent.input) as never,
        input_hash: inputHash,
        ...plannedAt(now),
      },
      {},
      now
    )
    return { effect: { ...effect, input: intent.input }, is_new: true }
  }

  /**
   * Takes a plan back, unless something was already tried under its key.
   *
   * @returns whether it was taken back
   */
  @InjectTransactionManager()
  async withdraw(
    planned: { id: string; provider_key: string },
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<boolean> {
    const knex = transactionOf(context)
    const row = await lockEffect(knex, { id: planned.id })
    const { provider_key } = planned
    const tried = await knex("effect_attempt")
      .where({ effect_id: row.id, provider_key })
      .first("id")
    if (
      tried ||
      row.status !== "planned" ||
      row.provider_key !== provider_key
    ) {
      return false
    }
    const change = { status: "withdrawn", next_attempt_at: null } as const
    await changeEffect(knex, row, change, {}, now)
    return true
  }

  /**
   * Takes the lease and writes down what is about to be tried.
   *
   * @returns nothing when somebody else is at it, or nothing is to be done
   */
  @InjectTransactionManager()
  async begin(
    id: string,
    {
      policy,
      lease_ms,
      now,
    }: { policy: EffectPolicy; lease_ms: number; now: Date },
    @MedusaContext() context: SqlContext = {}
  ): Promise<BegunAttempt | undefined> {
    const knex = transactionOf(context)
    const found = await lockEffect(knex, { id })
    if (isLeased(found)) {
      return undefined
    }
    const row = await recoverDead(knex, found, policy, now)
    const action = nextAction(row, policy, now)
    if (!action) {
      return undefined
    }
    const attemptId = await insertAttempt(knex, row, action, now)
    const lease = {
      lease_token: randomUUID(),
      // Real time: it measures a process, not the business.
      leased_until: new Date(Date.now() + lease_ms),
    }
    const effect = await changeEffect(
      knex,
      row,
      action === "call"
        ? {
            ...lease,
            status: "sending",
            // Real time, which is what the provider's own records have.
            called_at: new Date(),
          }
        : lease,
      { attempt_id: attemptId },
      now
    )
    return { id: attemptId, action, lease_token: lease.lease_token, effect }
  }

  /**
   * Writes down what an attempt came to. Whoever comes after the end of its
   * lease only leaves a note, for somebody else has taken over.
   */
  @InjectTransactionManager()
  async finish(
    attempt: BegunAttempt,
    { outcome, reference, error_class }: AttemptResult,
    { policy, now }: { policy: EffectPolicy; now: Date },
    @MedusaContext() context: SqlContext = {}
  ): Promise<EffectRow> {
    const knex = transactionOf(context)
    const row = await lockEffect(knex, { id: attempt.effect.id })
    const story = { attempt_id: attempt.id, outcome, error_class }
    if (row.lease_token !== attempt.lease_token) {
      const stays = { from: row.status, to: row.status }
      await appendHistory(knex, row.id, stays, story, now)
      return row
    }
    const { action } = attempt
    const around = { policy, now, random: Math.random() }
    const settled = settle(row, { action, outcome }, around)
    return changeEffect(
      knex,
      row,
      {
        ...settled,
        ...NO_LEASE,
        error_class: error_class ?? null,
        ...(reference && { reference }),
      },
      story,
      now
    )
  }

  /** What the provider says of its own accord; known news changes nothing. */
  @InjectTransactionManager()
  async report(
    by: ReportedBy,
    { outcome, reference, error_class }: Report,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<EffectRow> {
    const knex = transactionOf(context)
    const row = await lockEffect(knex, by)
    if (row.status === outcome) {
      return row
    }
    return changeEffect(
      knex,
      row,
      {
        ...endedAs(outcome),
        error_class: error_class ?? null,
        ...(reference && { reference }),
      },
      { actor: { type: "provider" }, outcome, error_class },
      now
    )
  }

  /** A person's word. While a call is on its way it would be a guess. */
  @InjectTransactionManager()
  async decide(
    id: string,
    { verdict, actor, note, reference }: Decision,
    now: Date,
    @MedusaContext() context: SqlContext = {}
  ): Promise<EffectRow> {
    const knex = transactionOf(context)
    const row = await lockEffect(knex, { id })
    if (isLeased(row)) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `Effect ${id} is being tried right now. Try again in a moment.`,
        "effect_in_flight"
      )
    }
    const status = decidedStatus(row, verdict)
    const change =
      verdict === "retry"
        ? { ...retried(row), status, next_attempt_at: now }
        : { ...endedAs(status), ...(reference && { reference }) }
    return changeEffect(knex, row, change, { actor, note }, now)
  }

  /** Effects whose time has come and that nobody is working on. */
  @InjectManager()
  async listDue(
    { limit, now }: { limit: number; now: Date },
    @MedusaContext() context: SqlContext = {}
  ): Promise<{ id: string }[]> {
    return dueAt(knexOf(context), now)
      .select("id")
      .orderBy("next_attempt_at")
      .limit(limit)
  }

  /** When the next effect falls due, if any will. */
  @InjectManager()
  async nextDueAt(
    @MedusaContext() context: SqlContext = {}
  ): Promise<Date | null> {
    const first = await knexOf(context)("effect")
      .min({ at: "next_attempt_at" })
      .first<{ at: Date | null }>()
    return first.at
  }
  /**
   * Empties the inputs that hold one of the words. They should hold ids only;
   * this is for those that do not.
   *
   * @param words lower case
   * @throws {MedusaError} while one of them is not settled
   */
  @InjectTransactionManager()
  async eraseInputs(
    words: string[],
    @MedusaContext() context: SqlContext = {}
  ): Promise<number> {
    return eraseInputs(transactionOf(context), words)
  }
}
