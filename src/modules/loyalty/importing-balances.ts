import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { RowError } from "../../lib/import"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockRows } from "../../lib/row-lock"
import { lockOwnAccount, openAccount } from "./account-rows"
import { pointsBook } from "./book"
import { balanceKey, type Balance } from "./domain/import"
import { countPoints, pointsOf } from "./domain/points"
import { landPoints } from "./landing"
import { setTier } from "./setting-tier"
import { readLadder } from "./tier-rows"
import type { LoyaltyActor } from "./types"

/** A row of a file, and whose it is. */
export interface FoundBalance {
  /** As a spreadsheet counts: the header is row 1. */
  row: number
  customer_id: string
  balance: Balance
}

export interface ImportedBalances {
  imported: number
  /** Imported before, and left as they are. */
  known: number
  points: number
  tiers: number
  errors: RowError[]
  /** What was given to whom. */
  adjustments: { account_id: string; adjustment_id: string }[]
}

const SOURCE = "loyalty_import"

interface Around {
  by: LoyaltyActor
  now: Date
}

/** A row with its account and the key under which it gives once. */
interface KeyedBalance extends FoundBalance {
  account_id: string
  key: string
}

/**
 * Gives members what rows say they have, each row once, whichever file it came
 * in. Tiers are set without a reward: nobody has achieved anything today.
 * Accounts are locked together and first, so that two files never wait for
 * each other.
 */
export async function importBalances(
  context: LedgerContext,
  found: FoundBalance[],
  around: Around
): Promise<ImportedBalances> {
  const knex = transactionOf(context)
  const keyed = await withAccounts(context, found)
  const given = await readGiven(knex, keyed)
  const placed = await readPlaced(knex, keyed)
  const result: ImportedBalances = {
    ...{ imported: 0, known: 0, points: 0, tiers: 0 },
    ...{ errors: [], adjustments: [] },
  }
  for (const one of keyed) {
    const before = given.get(one.key)
    const { points, tier } = one.balance
    const isPlaced = tier !== null && placed.get(one.account_id) === tier
    if (before !== undefined && before !== points) {
      result.errors.push(contradiction(one.row, before))
    } else if (before !== undefined || (points === 0 && isPlaced)) {
      result.known++
    } else {
      await importOne(context, one, { ...around, isPlaced, result })
      given.set(one.key, points)
    }
  }
  return result
}

const contradiction = (row: number, before: number): RowError => ({
  row,
  path: "reference",
  message: `This reference has brought the customer ${before} points before; another balance needs another reference`,
})

async function withAccounts(
  context: LedgerContext,
  found: FoundBalance[]
): Promise<KeyedBalance[]> {
  const knex = transactionOf(context)
  const customer_ids = [...new Set(found.map((one) => one.customer_id))].sort()
  const accounts = new Map<string, string>()
  for (const customer_id of customer_ids) {
    accounts.set(customer_id, (await openAccount(knex, customer_id)).id)
  }
  await lockRows(context, "loyalty_account", [...accounts.values()])
  return found.map((one) => {
    const account_id = accounts.get(one.customer_id) ?? ""
    return { ...one, account_id, key: balanceKey(account_id, one.balance) }
  })
}

/** What these have brought before, by their keys. */
async function readGiven(knex: Knex, keyed: KeyedBalance[]) {
  const { entry, posting } = pointsBook.tables
  const rows: { source_id: string; amount: string }[] = await knex(entry)
    .join(posting, `${posting}.entry_id`, `${entry}.id`)
    .where({ source: SOURCE, kind: "adjust" })
    .where(`${posting}.account`, "member_available")
    .whereIn(
      "source_id",
      keyed.map(({ key }) => key)
    )
    .select("source_id", "amount")
  return new Map(rows.map((each) => [each.source_id, pointsOf(each.amount)]))
}

/** In which tiers they are. */
async function readPlaced(knex: Knex, keyed: KeyedBalance[]) {
  const ladder = await readLadder(knex)
  const keyOf = new Map(ladder.map(({ id, key }) => [id, key]))
  const rows: { id: string; tier_id: string | null }[] = await knex(
    "loyalty_account"
  )
    .whereIn("id", [...new Set(keyed.map(({ account_id }) => account_id))])
    .whereNull("deleted_at")
    .select("id", "tier_id")
  return new Map(rows.map(({ id, tier_id }) => [id, keyOf.get(tier_id ?? "")]))
}

interface Importing extends Around {
  isPlaced: boolean
  result: ImportedBalances
}

async function importOne(
  context: LedgerContext,
  one: KeyedBalance,
  { isPlaced, result, by, now }: Importing
) {
  const { row, account_id, balance } = one
  // Before the points, because it may refuse, and then nothing is written.
  if (balance.tier && !isPlaced) {
    const refusal = await placeMember(context, one, balance.tier, { by, now })
    if (refusal) {
      result.errors.push({ row, path: "tier", message: refusal })
      return
    }
    result.tiers++
  }
  if (balance.points) {
    const adjustment_id = await givePoints(context, one, { by, now })
    result.adjustments.push({ account_id, adjustment_id })
    result.points += balance.points
  }
  result.imported++
}

/** @returns why it may not be */
async function placeMember(
  context: LedgerContext,
  { account_id }: KeyedBalance,
  key: string,
  around: Around
): Promise<string | undefined> {
  try {
    await setTier(context, { account_id, key, reason: "import", ...around })
    return undefined
  } catch (error) {
    // It refuses before it writes, in words that name no person.
    if (error instanceof MedusaError && error.type !== "conflict") {
      return error.message
    }
    throw error
  }
}

async function givePoints(
  context: LedgerContext,
  { account_id, key, balance }: KeyedBalance,
  { by, now }: Around
) {
  const { points, reason, reference, expires_at } = balance
  const amount = countPoints(points)
  const account = await lockOwnAccount(context, account_id)
  const { entry_id } = await pointsBook.post(context, {
    ...{ kind: "adjust", source: SOURCE, source_id: key, occurred_at: now },
    details: { reason },
    postings: [
      {
        ...{ account: "member_available", holder_id: account_id, amount },
        lot: { expires_at },
      },
      { account: "adjustment", amount: -amount },
    ],
  })
  const id = generateEntityId(undefined, "loyadj")
  await transactionOf(context)("loyalty_adjustment").insert({
    ...{ id, account_id, entry_id, points, reason, note: reference },
    ...{ actor_type: by.type, actor_id: by.id ?? null, occurred_at: now },
  })
  await landPoints(context, account, { source: SOURCE, source_id: key, now })
  return id
}
