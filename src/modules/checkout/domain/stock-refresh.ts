import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { StockLevel, StockPlan } from "./stock-plan"
import {
  listLevels,
  type CartSnapshot,
  type SnapshotLevel,
} from "./stock-snapshot"

/** A stock level as it is now. */
export interface CurrentLevel extends StockLevel {
  stocked: BigNumberInput
  reserved: BigNumberInput
}

/**
 * Writes the current figures into core's snapshot of the cart, in place. Core
 * picks stock locations from figures that it read before it waited for the
 * stock lock: without this it would insist on a location that was sold out in
 * the meantime. Locations beside the one that a plan leads to look empty.
 */
export function refreshLevels(
  cart: CartSnapshot,
  current: CurrentLevel[],
  plans: StockPlan[]
) {
  for (const { inventory_item_id, level } of listLevels(cart)) {
    const now = current.find(
      (candidate) =>
        candidate.inventory_item_id === inventory_item_id &&
        candidate.location_id === level.location_id
    )
    const plan = plans.find(
      (candidate) => candidate.inventory_item_id === inventory_item_id
    )
    const isHidden = plan?.steer_to && plan.steer_to !== level.location_id
    const stocked = now?.stocked ?? 0
    setFigures(level, stocked, isHidden ? stocked : (now?.reserved ?? 0))
  }
}

function setFigures(
  level: SnapshotLevel,
  stocked: BigNumberInput,
  reserved: BigNumberInput
) {
  level.stocked_quantity = MathBN.convert(stocked).toNumber()
  level.reserved_quantity = MathBN.convert(reserved).toNumber()
  level.raw_stocked_quantity = { value: MathBN.convert(stocked).toString() }
  level.raw_reserved_quantity = { value: MathBN.convert(reserved).toString() }
}
