import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { knexOf } from "../knex"
import type { Book, LedgerContext } from "./book"
import { proofRules, type ProofRule } from "./proof-rules"

export interface Violation {
  rule: string
  entity_id: string
  expected: string
  found: string
}

export interface Proof {
  ok: boolean
  /** Rows looked at, by table. */
  checked: Record<string, number>
  violations: Violation[]
}

/**
 * Recomputes the whole book from its entries and names what differs, at most
 * `limit` of each rule.
 */
export async function prove(
  book: Book,
  context: LedgerContext,
  { limit = 100 }: { limit?: number } = {}
): Promise<Proof> {
  const knex = knexOf(context)
  const violations: Violation[] = []
  for (const rule of proofRules(book)) {
    violations.push(...(await check(knex, rule, limit)))
  }
  const checked = await countRows(knex, Object.values(book.tables))
  return { ok: violations.length === 0, checked, violations }
}

async function check(
  knex: Knex,
  { rule, sql, bindings }: ProofRule,
  limit: number
): Promise<Violation[]> {
  const { rows } = await knex.raw(
    `select * from (${sql}) as violation order by entity_id limit ?`,
    [...bindings, limit]
  )
  return rows.map((row: Omit<Violation, "rule">) => ({ rule, ...row }))
}

async function countRows(knex: Knex, tables: string[]) {
  const counts: Record<string, number> = {}
  for (const table of tables) {
    const [{ count }] = await knex(table).count()
    counts[table] = Number(count)
  }
  return counts
}
