import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { newEntityId } from "../../lib/entity-id"
import { RequestProblem } from "../../lib/errors"
import { knexOf, transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockRows } from "../../lib/row-lock"
import type LoyaltyAccount from "./models/loyalty-account"

export type AccountRow = Omit<
  InferTypeOf<typeof LoyaltyAccount>,
  "created_at" | "updated_at" | "deleted_at"
>

const TABLE = "loyalty_account"

/** The account of a customer, or of the one they have become since. */
export async function findAccount(
  knex: Knex,
  customer_id: string
): Promise<AccountRow | undefined> {
  return (await findAccounts(knex, [customer_id])).get(customer_id)
}

/** The same of many, by the customers asked for. */
async function findAccounts(
  knex: Knex,
  customer_ids: string[]
): Promise<Map<string, AccountRow>> {
  const rows: (AccountRow & { asked_for: string })[] = await knex(
    `${TABLE} as own`
  )
    .join(`${TABLE} as account`, (on) => {
      void on.on("account.id", knex.raw("coalesce(own.merged_into_id, own.id)"))
    })
    .whereIn("own.customer_id", customer_ids)
    .whereNull("own.deleted_at")
    .select("account.*", "own.customer_id as asked_for")
  return new Map(rows.map(({ asked_for, ...row }) => [asked_for, row]))
}

/** The ids of an account and of all that were merged into it. */
export const ownAndMerged = (knex: Knex, id: string) =>
  knex(TABLE)
    .where({ id })
    .orWhere((merged) => {
      void merged.where({ merged_into_id: id }).whereNull("deleted_at")
    })
    .select("id")

/** Makes it when there is none: of many who try at once, one does. */
export async function openAccount(
  knex: Knex,
  customer_id: string
): Promise<AccountRow> {
  const [account] = await openAccounts(knex, [customer_id])
  return account
}

/**
 * The same for many, in the order asked. New ones are made in the order of
 * their customers, so two who make the same ones never wait for each other.
 */
export async function openAccounts(
  knex: Knex,
  customer_ids: string[]
): Promise<AccountRow[]> {
  const known = await findAccounts(knex, customer_ids)
  const missing = customer_ids.filter((id) => !known.has(id))
  if (missing.length) {
    await knex(TABLE)
      .insert(
        [...new Set(missing)].sort().map((customer_id) => ({
          id: newEntityId("loyacc"),
          customer_id,
        }))
      )
      .onConflict(knex.raw("(customer_id) where deleted_at is null"))
      .ignore()
  }
  const opened = missing.length ? await findAccounts(knex, missing) : known
  return customer_ids.map((id) => {
    const account = known.get(id) ?? opened.get(id)
    if (!account) {
      throw new RequestProblem(
        "conflict",
        "The account was opened and closed at once: try again"
      )
    }
    return account
  })
}

/**
 * Locks an account, and with it the one it was merged into, because what comes
 * back to the first goes on to the second.
 */
export async function lockAccount(
  context: LedgerContext,
  id: string
): Promise<AccountRow> {
  const known = await knexOf(context)(TABLE)
    .where({ id })
    .first("merged_into_id")
  const ids = [id, known?.merged_into_id].filter(Boolean)
  const rows = await lockRows<AccountRow>(context, TABLE, ids)
  const account = rows.find((row) => row.id === id)
  if (!account || !isSame(account.merged_into_id, known?.merged_into_id)) {
    throw movedMeanwhile(id)
  }
  return account
}

/**
 * Locks an account that can earn and spend.
 *
 * @throws {MedusaError} `loyalty_account_closed` when its member is erased
 */
export async function lockOwnAccount(
  context: LedgerContext,
  id: string
): Promise<AccountRow> {
  const [account] = await lockOwnAccounts(context, [id])
  return account
}

/** The same for many, all of them together. */
export async function lockOwnAccounts(
  context: LedgerContext,
  ids: string[]
): Promise<AccountRow[]> {
  const accounts = await lockRows<AccountRow>(context, TABLE, ids)
  for (const { id, merged_into_id, customer_id } of accounts) {
    if (merged_into_id) {
      throw movedMeanwhile(id)
    }
    if (!customer_id) {
      throw accountClosed(id)
    }
  }
  return accounts
}

/** Locks the account of an order; a merger may move the order meanwhile. */
export async function lockAccountOfOrder(
  context: LedgerContext,
  order_id: string
): Promise<AccountRow> {
  const read = () =>
    transactionOf(context)("loyalty_order")
      .where({ order_id })
      .whereNull("deleted_at")
      .first("account_id")
  const order = await read()
  if (!order) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order ${order_id} earns nothing: it was not taken over`
    )
  }
  const account = await lockAccount(context, order.account_id)
  if ((await read())?.account_id !== account.id) {
    throw movedMeanwhile(account.id)
  }
  return account
}

const isSame = (one?: string | null, other?: string | null) =>
  (one ?? null) === (other ?? null)

export function accountClosed(id: string) {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Loyalty account ${id} is nobody's any more`,
    "loyalty_account_closed"
  )
}

function movedMeanwhile(id: string) {
  return new RequestProblem(
    "conflict",
    `Loyalty account ${id} is being merged into another: try again`
  )
}
