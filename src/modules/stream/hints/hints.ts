import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * How processes tell each other that the log has grown. A hint holds nothing
 * and may be lost: the log is the truth, and followers look at it now and then
 * without being told.
 */
export interface Hints {
  /** In the transaction that adds events. */
  beforeCommit?(transaction: Knex): Promise<unknown>
  /** Right after it; must neither throw nor wait. */
  afterCommit?(): void
  /** Calls back at each hint, and whenever one may have been missed. */
  follow(onHint: () => void): Following
  close(): void
}

export interface Following {
  close(): void
}

export const CHANNEL = "muted_age_stream"
