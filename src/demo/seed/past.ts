import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SeedContext } from "./context"

const DAY_MS = 24 * 60 * 60 * 1000

export const daysBefore = (now: Date, days: number) =>
  new Date(now.getTime() - days * DAY_MS)

/** Rows that the seed has just made, and the columns of theirs that tell time. */
export type Rows = {
  table: string
  where: string
  bindings: unknown[]
  dates?: string[]
}

/**
 * Moves rows of core's into the past. No workflow of core's takes a date, so
 * this is plain SQL, and only for rows that the seed made itself: a date is
 * changed only where it lies after `madeSince`, the moment the seed began.
 *
 * One statement for all tables, so that they move together or not at all.
 */
export async function backdate(
  { container, now }: SeedContext,
  moment: Date,
  rows: Rows[],
  madeSince = now
) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const bindings: unknown[] = []
  const parts = rows.map(({ table, where, bindings: values, dates }, index) => {
    const columns = ["created_at", "updated_at", ...(dates ?? [])]
    const set = columns.map((column) => {
      bindings.push(madeSince, moment)
      return `"${column}" = case when "${column}" >= ?::timestamptz then ?::timestamptz else "${column}" end`
    })
    bindings.push(madeSince, ...values)
    return `moved_${index} as (update "${table}" set ${set.join(", ")} where updated_at >= ?::timestamptz and (${where}))`
  })
  await knex.raw(`with ${parts.join(", ")} select 1`, bindings as string[])
}
