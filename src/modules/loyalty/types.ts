import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"

export type SqlContext = Context<SqlEntityManager>

/** What makes points come or go. It posts once per kind and rule. */
export interface Cause {
  source: string
  source_id: string
  rule?: string
  now: Date
}

/** Who acts, as the history names them. */
export interface LoyaltyActor {
  type: string
  id?: string
}
