import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { transactionOf } from "../knex"
import { lockRows } from "../row-lock"
import type { LedgerDefinition } from "./chart"
import type { LedgerTables } from "./tables"

export interface Book<
  Account extends string = string,
> extends LedgerDefinition<Account> {
  name: string
  tables: LedgerTables
}

export type LedgerContext = Context<SqlEntityManager>

/** The transaction, once the holders' rows are locked in it. */
export async function lockHolders(
  { holders }: Book,
  context: LedgerContext,
  holderIds: (string | null | undefined)[]
): Promise<Knex> {
  const ids = holderIds.filter((id) => typeof id === "string")
  if (ids.length) {
    await lockRows(context, holders, ids)
  }
  return transactionOf(context)
}
