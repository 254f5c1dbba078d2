import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReadRow } from "../../lib/csv-file/csv-rows"
import { rowBatches, type RowError } from "../../lib/import"
import {
  readBalance,
  type Balance,
  type BalanceContext,
} from "../../modules/loyalty/domain/import"
import type { BalanceBatch } from "../../modules/loyalty/importing-service"
import { customersOfRows } from "./core-tables/customers-of-rows"

/** Their accounts are locked together, and checkouts wait for them. */
const BATCH = 100

/** What a file says, batch by batch, behind the rows that are done. */
export async function* balanceBatches(
  container: MedusaContainer,
  rows: AsyncIterable<ReadRow>,
  { row_count, ...context }: BalanceContext & { row_count: number }
): AsyncGenerator<BalanceBatch> {
  const behind = { row_count, size: BATCH }
  for await (const batch of rowBatches(rows, behind)) {
    const read = await readRows(container, batch.rows, context)
    yield { row_count: batch.row_count, ...read }
  }
}

async function readRows(
  container: MedusaContainer,
  rows: ReadRow[],
  context: BalanceContext
): Promise<Omit<BalanceBatch, "row_count">> {
  const errors: RowError[] = []
  const read: { row: number; balance: Balance }[] = []
  for (const { number: row, ...cells } of rows) {
    const result = "row" in cells ? readBalance(cells.row, context) : cells
    if ("error" in result) {
      errors.push({ row, ...result.error })
    } else {
      read.push({ row, balance: result.balance })
    }
  }
  const customerOf = await customersOfRows(
    container,
    read.map(({ balance }) => balance)
  )
  const found = read.flatMap((one) => {
    const customer_id = customerOf(one.balance)
    if (!customer_id) {
      errors.push({ row: one.row, ...unknownOf(one.balance) })
    }
    return customer_id ? [{ ...one, customer_id }] : []
  })
  return { found, errors }
}

const unknownOf = ({ email, customer_id }: Balance) =>
  email && customer_id
    ? {
        path: "customer_id",
        message: "No customer with an account has both this id and this email",
      }
    : {
        path: email ? "email" : "customer_id",
        message: `No customer with an account has this ${email ? "email" : "id"}`,
      }
