import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SeedContext } from "../context"
import { backdate, daysBefore } from "../past"
import type { FoundOrder } from "./find"
import { guestRow, rowsOf } from "./rows"

type MadeOrder = Pick<FoundOrder, "id" | "marks">

/**
 * Dates all rows of an order that have no date in the past yet, which are
 * those of the stage that has just run.
 */
export async function backdateOrder(
  context: SeedContext,
  { id, marks }: MadeOrder,
  daysAgo: number
) {
  const madeAt = new Date(marks.demo_made_at)
  await backdate(
    context,
    daysBefore(madeAt, daysAgo),
    [...rowsOf(id), guestRow(id)],
    madeAt
  )
}

/** Plain SQL, for a workflow would give the order today's date again. */
export async function markReady({ container }: SeedContext, { id }: MadeOrder) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex("order")
    .where({ id })
    .update({
      metadata: knex.raw(
        `(metadata - 'demo_stock') || '{"demo_ready": true}'::jsonb`
      ),
    })
}
