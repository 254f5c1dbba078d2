import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockAccount, lockOwnAccount } from "./account-rows"
import { pointsBook } from "./book"
import type { AdjustmentReason } from "./domain/account/adjust-reasons"
import { countPoints } from "./domain/points"
import { takingPoints } from "./insufficient"
import { landPoints } from "./landing"
import type LoyaltyAdjustment from "./models/loyalty-adjustment"
import type { LoyaltyActor } from "./types"

export type AdjustmentRow = Omit<
  InferTypeOf<typeof LoyaltyAdjustment>,
  "created_at" | "updated_at" | "deleted_at"
>

export interface Adjustment {
  /** Its key: the same one twice adjusts once. */
  id: string
  account_id: string
  /** Above zero gives, below zero takes. */
  points: number
  reason: AdjustmentReason
  note?: string | null
  by: LoyaltyActor
  /** When what is given expires; null for never. */
  expires_at: Date | null
  now: Date
}

const TABLE = "loyalty_adjustment"
const SOURCE = "loyalty_adjustment"

/**
 * @throws {MedusaError} `loyalty_insufficient_points`,
 * `loyalty_account_closed`, `ledger_key_reused`
 */
export async function adjustPoints(
  context: LedgerContext,
  { id, account_id, points, reason, note, by, expires_at, now }: Adjustment
): Promise<AdjustmentRow> {
  const amount = points < 0 ? -countPoints(-points) : countPoints(points)
  const account = await lockOwnAccount(context, account_id)
  const lot = amount > 0n ? { expires_at } : undefined
  const { entry_id, is_repeated } = await takingPoints(() =>
    pointsBook.post(context, {
      ...{ kind: "adjust", source: SOURCE, source_id: id, occurred_at: now },
      details: { reason },
      postings: [
        { account: "member_available", holder_id: account_id, amount, lot },
        { account: "adjustment", amount: -amount },
      ],
    })
  )
  const knex = transactionOf(context)
  if (!is_repeated) {
    await knex(TABLE).insert({
      ...{ id, account_id, entry_id, points, reason, note: note ?? null },
      ...{ actor_type: by.type, actor_id: by.id ?? null, occurred_at: now },
    })
    await landPoints(context, account, { source: SOURCE, source_id: id, now })
  }
  return knex(TABLE).where({ id }).first()
}

/**
 * Takes an adjustment back by reversing entries, the newest first: what it paid
 * of a debt is owed again, and what returns goes where all goes that comes.
 *
 * @throws {MedusaError} `not_found`, `loyalty_insufficient_points` when what
 * was given is spent
 */
export async function undoAdjustment(
  context: LedgerContext,
  { id, now }: { id: string; now: Date }
) {
  const knex = transactionOf(context)
  const adjustment: AdjustmentRow | undefined = await knex(TABLE)
    .where({ id })
    .first()
  if (!adjustment) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no adjustment ${id}`
    )
  }
  const account = await lockAccount(context, adjustment.account_id)
  const posted: { id: string; kind: string }[] = await knex(
    pointsBook.tables.entry
  )
    .where({ source: SOURCE, source_id: id, rule: "", reverses_id: null })
    .select("id", "kind")
  let isDone = true
  for (const kind of ["pay_debt", "adjust"]) {
    const entry = posted.find((each) => each.kind === kind)
    if (entry) {
      const { is_repeated } = await takingPoints(() =>
        pointsBook.reverse(context, {
          ...{ entry_id: entry.id, source: SOURCE, source_id: id },
          ...{ kind: "undo", rule: kind, occurred_at: now },
        })
      )
      isDone &&= is_repeated
    }
  }
  if (!isDone) {
    const cause = { source: SOURCE, source_id: id, rule: "undo" }
    await landPoints(context, account, { ...cause, now })
  }
}
