import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { RowError } from "../../lib/import"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockOwnAccounts, openAccounts, type AccountRow } from "./account-rows"
import { balanceKey, type Balance } from "./domain/import"
import {
  giveImported,
  readImported,
  type ImportedPoints,
} from "./giving-imported"
import { readPlaces, setTiers, type PlaceIn } from "./setting-tier"
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

interface Around {
  by: LoyaltyActor
  now: Date
  tried?: Tried
}

/**
 * What a dry run would have brought by now. By customers, because each batch is
 * taken back with the accounts that it has opened.
 */
export interface Tried {
  given: Map<string, number>
  placed: Map<string, string>
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
 * each other. It asks and writes as often for a hundred rows as for one.
 */
export async function importBalances(
  context: LedgerContext,
  found: FoundBalance[],
  { by, now, tried }: Around
): Promise<ImportedBalances> {
  const knex = transactionOf(context)
  const { keyed, accounts } = await withAccounts(context, found)
  const known: Known = {
    given: await readImported(knex, keyed),
    placed: await readPlaced(knex, accounts),
    placeIn: await readPlacesFor(knex, { keyed, accounts, now }),
  }
  recall(known, keyed, tried)
  const plan = planBalances(keyed, known)
  remember(known, keyed, tried)
  // Both in the order of the file, as if each row had come alone.
  await setTiers(knex, plan.places, { reason: "import", by, now })
  const adjustments = await giveImported(context, plan.points, { by, now })
  return {
    ...{ imported: plan.imported, known: plan.known, errors: plan.errors },
    points: plan.points.reduce((sum, { balance }) => sum + balance.points, 0),
    ...{ tiers: plan.places.length, adjustments },
  }
}

async function withAccounts(context: LedgerContext, found: FoundBalance[]) {
  const customer_ids = [...new Set(found.map((one) => one.customer_id))]
  const opened = await openAccounts(transactionOf(context), customer_ids)
  const ids = opened.map(({ id }) => id)
  const accounts = await lockOwnAccounts(context, ids)
  const idOf = new Map(customer_ids.map((of, index) => [of, ids[index]]))
  const keyed = found.map((one): KeyedBalance => {
    const account_id = idOf.get(one.customer_id) ?? ""
    return { ...one, account_id, key: balanceKey(account_id, one.balance) }
  })
  return { keyed, accounts }
}

/** In which tiers they are. */
async function readPlaced(knex: Knex, accounts: AccountRow[]) {
  const ladder = await readLadder(knex)
  const keyOf = new Map(ladder.map(({ id, key }) => [id, key]))
  return new Map(
    accounts.map(({ id, tier_id }) => [id, keyOf.get(tier_id ?? "")])
  )
}

/** Nothing is asked of the ladder for rows that name no tier. */
async function readPlacesFor(
  knex: Knex,
  { keyed, accounts, now }: PlacesFor
): Promise<PlaceIn | undefined> {
  const ids = new Set(
    keyed.flatMap(({ account_id, balance }) =>
      balance.tier ? [account_id] : []
    )
  )
  const named = accounts.filter(({ id }) => ids.has(id))
  return named.length ? readPlaces(knex, named, now) : undefined
}

interface PlacesFor {
  keyed: KeyedBalance[]
  accounts: AccountRow[]
  now: Date
}

interface Known {
  /** What rows have brought before, by their keys. */
  given: Map<string, number>
  /** Tiers of accounts. */
  placed: Map<string, string | undefined>
  placeIn: PlaceIn | undefined
}

const triedKey = ({ customer_id, balance }: KeyedBalance) =>
  balanceKey(customer_id, balance)

function recall(
  { given, placed }: Known,
  keyed: KeyedBalance[],
  tried?: Tried
) {
  for (const one of keyed) {
    const points = tried?.given.get(triedKey(one))
    const tier = tried?.placed.get(one.customer_id)
    if (points !== undefined) {
      given.set(one.key, points)
    }
    if (tier) {
      placed.set(one.account_id, tier)
    }
  }
}

function remember(
  { given, placed }: Known,
  keyed: KeyedBalance[],
  tried?: Tried
) {
  for (const one of keyed) {
    const points = given.get(one.key)
    const tier = placed.get(one.account_id)
    if (points !== undefined) {
      tried?.given.set(triedKey(one), points)
    }
    if (tier) {
      tried?.placed.set(one.customer_id, tier)
    }
  }
}

interface BalancePlan extends Pick<
  ImportedBalances,
  "imported" | "known" | "errors"
> {
  places: ReturnType<PlaceIn>[]
  points: ImportedPoints[]
}

/** Row by row, each as the ones before it leave things. */
function planBalances(keyed: KeyedBalance[], known: Known): BalancePlan {
  const plan: BalancePlan = {
    ...{ imported: 0, known: 0, errors: [], places: [], points: [] },
  }
  for (const one of keyed) {
    planBalance(plan, one, known)
  }
  return plan
}

function planBalance(
  plan: BalancePlan,
  one: KeyedBalance,
  { given, placed, placeIn }: Known
) {
  const { row, account_id, key } = one
  const { points, tier } = one.balance
  const before = given.get(key)
  const isPlaced = tier !== null && placed.get(account_id) === tier
  if (before !== undefined && before !== points) {
    plan.errors.push(contradiction(row, before))
  } else if (before !== undefined || (points === 0 && isPlaced)) {
    plan.known++
  } else {
    const place = tier && !isPlaced ? placeOf(placeIn, account_id, tier) : null
    if (place && "refusal" in place) {
      plan.errors.push({ row, path: "tier", message: place.refusal })
      return
    }
    if (place) {
      plan.places.push(place)
      placed.set(account_id, place.tier.key)
    }
    if (points) {
      plan.points.push(one)
    }
    plan.imported++
    given.set(key, points)
  }
}

const contradiction = (row: number, before: number): RowError => ({
  row,
  path: "reference",
  message: `This reference has brought the customer ${before} points before; another balance needs another reference`,
})

/** Where a tier puts an account, or why it may not. */
function placeOf(
  placeIn: PlaceIn | undefined,
  account_id: string,
  key: string
) {
  try {
    return placeIn?.(account_id, key)
  } catch (error) {
    // In words that name no person.
    if (error instanceof MedusaError) {
      return { refusal: error.message }
    }
    throw error
  }
}
