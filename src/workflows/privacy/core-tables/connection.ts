import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Counts } from "../../../lib/personal-data"

/** One change of one table; `counted` is the word its rows are counted by. */
export interface Statement {
  counted?: string
  sql: string
}

export function connectionOf(container: MedusaContainer): Knex {
  return container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
}

export async function selectIds(
  knex: Knex,
  sql: string,
  bindings: object
): Promise<string[]> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    sql,
    bindings as never
  )
  return rows.map(({ id }) => id)
}

/** Runs them in their order and counts what they changed. */
export async function execute(
  knex: Knex,
  statements: Statement[],
  bindings: object
): Promise<Counts> {
  const counts: Counts = {}
  for (const { counted, sql } of statements) {
    const { rowCount } = await knex.raw<{ rowCount: number }>(
      sql,
      bindings as never
    )
    if (counted && rowCount) {
      counts[counted] = (counts[counted] ?? 0) + rowCount
    }
  }
  return counts
}
