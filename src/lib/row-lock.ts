import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "./knex"

/**
 * Locks rows of the module's own table until the transaction ends, and returns
 * them as they are now, in the order of their ids. PostgreSQL takes the locks
 * in that order, so two who lock the same rows never wait for each other.
 * Lock all rows of a table with one call: a second call starts a new order.
 *
 * @param word what people call such a row, if not as its table is called
 * @throws {MedusaError} `NOT_FOUND` that names what is missing or soft-deleted
 */
export async function lockRows<Row extends { id: string } = { id: string }>(
  context: Context<SqlEntityManager>,
  table: string,
  ids: string[],
  word = table.replaceAll("_", " ")
): Promise<Row[]> {
  const wanted = [...new Set(ids)]
  const rows: Row[] = await transactionOf(context)(table)
    .select("*")
    .whereIn("id", wanted)
    .whereNull("deleted_at")
    .orderBy("id")
    .forUpdate()
  const found = new Set(rows.map(({ id }) => id))
  const missing = wanted.filter((id) => !found.has(id))
  if (missing.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no ${word} ${missing.sort().join(", ")}`
    )
  }
  return rows
}

/** Locks one row; see `lockRows`. */
export async function lockRow<Row extends { id: string } = { id: string }>(
  context: Context<SqlEntityManager>,
  table: string,
  id: string,
  word?: string
): Promise<Row> {
  const [row] = await lockRows<Row>(context, table, [id], word)
  return row
}
