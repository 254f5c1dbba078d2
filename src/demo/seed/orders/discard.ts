import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { SeedContext } from "../context"
import type { FoundOrder } from "./find"
import { rowsOf } from "./rows"

/**
 * Removes an order that a stopped run left half-made, as if it had never been:
 * its reservations, what it took from the shelves, then all its rows at once.
 * Core has no workflow for that, and may well hold only half of them. Whenever
 * this is stopped itself, the next run does it again.
 */
export async function discardOrder(
  { container }: SeedContext,
  { id, marks }: FoundOrder
) {
  const inventory = container.resolve(Modules.INVENTORY)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const lineIds: string[] = await knex("order_item")
    .where({ order_id: id })
    .pluck("item_id")
  await inventory.deleteReservationItemsByLineItem(lineIds)
  await inventory.updateInventoryLevels(marks.demo_stock ?? [])

  const rows = rowsOf(id)
  const parts = rows.map(
    ({ table, where }, index) =>
      `gone_${index} as (delete from "${table}" where ${where})`
  )
  await knex.raw(
    `with ${parts.join(", ")} select 1`,
    rows.flatMap(({ bindings }) => bindings) as string[]
  )
}
