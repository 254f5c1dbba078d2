import { knexOf } from "../../lib/knex"
import type { LedgerContext, Proof, Violation } from "../../lib/ledger"
import { pointsBook } from "./book"
import { proofRules } from "./proof-rules"
import { proveMonths } from "./proving-months"

const COUNTED = [
  "loyalty_account",
  "loyalty_earning",
  "loyalty_reservation",
  "loyalty_claim",
  "loyalty_referral",
  "loyalty_month",
]

/**
 * Recomputes the book, and holds what the feature's own tables say against it.
 * It names at most `limit` violations of each rule.
 */
export async function proveLoyalty(
  context: LedgerContext,
  { limit = 100 }: { limit?: number } = {}
): Promise<Proof> {
  const knex = knexOf(context)
  const proof = await pointsBook.prove(context, { limit })
  const violations = [...proof.violations]
  for (const { rule, sql } of proofRules) {
    const { rows } = await knex.raw<{ rows: Omit<Violation, "rule">[] }>(
      `select * from (${sql}) as violation order by entity_id limit ?`,
      [limit]
    )
    violations.push(...rows.map((row) => ({ rule, ...row })))
  }
  violations.push(...(await proveMonths(knex)).slice(0, limit))
  const checked = { ...proof.checked }
  for (const table of COUNTED) {
    const [{ count }] = await knex(table).whereNull("deleted_at").count()
    checked[table] = Number(count)
  }
  return { ok: violations.length === 0, checked, violations }
}
