import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Stocked and reserved units of an inventory item, over all locations. */
export async function readStock(
  container: MedusaContainer,
  inventoryItemId: string
) {
  const inventory = container.resolve(Modules.INVENTORY)
  const levels = await inventory.listInventoryLevels({
    inventory_item_id: inventoryItemId,
  })
  const reservations = await inventory.listReservationItems({
    inventory_item_id: inventoryItemId,
  })
  const sum = (numbers: unknown[]) =>
    numbers.reduce<number>((total, number) => total + Number(number), 0)
  return {
    stocked: sum(levels.map((level) => level.stocked_quantity)),
    reserved: sum(levels.map((level) => level.reserved_quantity)),
    reservations: sum(reservations.map((item) => item.quantity)),
  }
}
