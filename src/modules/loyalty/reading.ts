import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { knexOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { findAccount, type AccountRow } from "./account-rows"
import { pointsBook } from "./book"
import { pointsOf } from "./domain/points"
import { spendablePoints } from "./landing"
import { readTier, type ReadTier } from "./reading-tier"

/** How many dates an account tells in advance. */
const EXPIRING_DATES = 10

type Told = Pick<
  AccountRow,
  "birthday" | "time_zone" | "negative_balance_policy"
>

export interface ReadAccount extends Told, ReadTier {
  id: string | null
  /** What can be spent now; below zero, what is owed. */
  points_available: number
  points_pending: number
  points_reserved: number
  points_owed: number
  expiring: { points: number; expires_at: Date }[]
}

/** Who has never earned has an account of zeros, which nobody writes. */
const NOTHING = {
  id: null,
  points_available: 0,
  points_pending: 0,
  points_reserved: 0,
  points_owed: 0,
  birthday: null,
  time_zone: null,
  negative_balance_policy: null,
  expiring: [],
}

export async function readAccount(
  context: LedgerContext,
  { customer_id, now }: { customer_id: string; now: Date }
): Promise<ReadAccount> {
  const knex = knexOf(context)
  const account = await findAccount(knex, customer_id)
  if (!account) {
    return { ...NOTHING, ...(await readTier(knex, undefined, now)) }
  }
  const { id, birthday, time_zone, negative_balance_policy } = account
  // Side by side: none waits for what another answers.
  const [spendable, balances, expiring, tier] = await Promise.all([
    spendablePoints(context, id, now),
    pointsBook.balances(context, id),
    listExpiring(knex, id, now),
    readTier(knex, account, now),
  ])
  const { member_debt = 0n, member_pending, member_reserved } = balances
  return {
    id,
    points_available: pointsOf(spendable + member_debt),
    points_pending: pointsOf(member_pending ?? 0n),
    points_reserved: pointsOf(member_reserved ?? 0n),
    points_owed: pointsOf(-member_debt),
    ...{ birthday, time_zone, negative_balance_policy },
    expiring,
    ...tier,
  }
}

async function listExpiring(knex: Knex, holder_id: string, now: Date) {
  const rows: { expires_at: Date; points: string }[] = await knex(
    pointsBook.tables.lot
  )
    .where({ holder_id, account: "member_available" })
    // As the index has it, or all lots of all members are read.
    .whereRaw("remaining > 0 and deleted_at is null")
    .where("expires_at", ">", now)
    .groupBy("expires_at")
    .orderBy("expires_at")
    .limit(EXPIRING_DATES)
    .select("expires_at")
    .sum({ points: "remaining" })
  return rows.map(({ expires_at, points }) => ({
    points: pointsOf(points),
    expires_at,
  }))
}
