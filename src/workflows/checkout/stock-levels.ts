import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import type { CurrentLevel } from "../../modules/checkout/domain/stock-refresh"

/** Both figures also come in full precision; their types leave that out. */
interface PreciseLevel {
  inventory_item_id: string
  location_id: string
  raw_stocked_quantity: BigNumberInput
  raw_reserved_quantity: BigNumberInput
}

/** The stock levels of inventory items as they are now. */
export async function readStockLevels(
  container: MedusaContainer,
  itemIds: string[]
): Promise<CurrentLevel[]> {
  const levels = (await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({
      inventory_item_id: [...new Set(itemIds)],
    })) as unknown as PreciseLevel[]
  return levels.map((level) => ({
    inventory_item_id: level.inventory_item_id,
    location_id: level.location_id,
    stocked: level.raw_stocked_quantity,
    reserved: level.raw_reserved_quantity,
    available: MathBN.sub(
      level.raw_stocked_quantity,
      level.raw_reserved_quantity
    ),
  }))
}
