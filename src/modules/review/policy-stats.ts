import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PolicyStats } from "./domain/policy/facts"

/** Of what everybody can read now: one row per product, not per review. */
export async function readPolicyStats(knex: Knex): Promise<PolicyStats> {
  const row = await knex("review_rating")
    .whereNull("deleted_at")
    .sum({
      published: "count",
      verified: "verified_count",
      invited: "invited_count",
      imported: "imported_count",
      incentivized: "incentivized_count",
    })
    .first()
  const sum = (name: keyof PolicyStats) => Number(row?.[name] ?? 0)
  return {
    published: sum("published"),
    verified: sum("verified"),
    invited: sum("invited"),
    imported: sum("imported"),
    incentivized: sum("incentivized"),
  }
}
