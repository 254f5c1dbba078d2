import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import type { StockDemand } from "./stock-snapshot"

export interface StockLevel {
  inventory_item_id: string
  location_id: string
  available: BigNumberInput
}

/** Where a cart's units of one inventory item will be reserved. */
export interface StockPlan {
  inventory_item_id: string
  /** Locations that lose units which must be there. */
  location_ids: string[]
  /** Units that may be promised beyond what is there. */
  backorder_quantity: BigNumberInput
  /** Core must be led here, because its own choice would oversell. */
  steer_to?: string
}

/**
 * Foretells from which location core will reserve each line, and refuses what
 * would promise a unit twice.
 *
 * Core asks line by line whether one location has enough and takes the first
 * that has, without counting what the lines before it took. So two lines of
 * one item can both be promised its last units. Where another single location
 * holds the sum, core is led there; otherwise the cart is refused.
 */
export function planReservations(
  demands: StockDemand[],
  levels: StockLevel[],
  locationIds: string[]
): StockPlan[] {
  const itemIds = [
    ...new Set(demands.map((demand) => demand.inventory_item_id)),
  ]
  return itemIds.map((itemId) => {
    const ofItem = <T extends { inventory_item_id: string }>(list: T[]) =>
      list.filter(({ inventory_item_id }) => inventory_item_id === itemId)
    return planItem(itemId, ofItem(demands), ofItem(levels), locationIds)
  })
}

function planItem(
  itemId: string,
  demands: StockDemand[],
  levels: StockLevel[],
  locationIds: string[]
): StockPlan {
  const stocked = locationIds.flatMap((id) =>
    levels.filter(({ location_id }) => location_id === id)
  )
  const strict = demands.filter(({ is_backorder }) => !is_backorder)
  const backorder = demands.filter(({ is_backorder }) => is_backorder)
  const plan = {
    inventory_item_id: itemId,
    backorder_quantity: sumOf(backorder),
  }

  const picks = pickAsCore(strict, stocked)
  if (picks && stocked.length) {
    return { ...plan, location_ids: picks }
  }
  const total = sumOf(strict)
  const roomy = stocked.find(({ available }) => MathBN.gte(available, total))
  if (roomy) {
    const { location_id } = roomy
    return { ...plan, location_ids: [location_id], steer_to: location_id }
  }
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The cart needs ${sumOf(demands).toString()} of inventory item ${itemId}, more than any stock location of its sales channel has left`,
    "checkout_insufficient_stock"
  )
}

/** The locations core would reserve from, or nothing if that would oversell. */
function pickAsCore(strict: StockDemand[], stocked: StockLevel[]) {
  const taken = new Map<StockLevel, StockDemand[]>()
  for (const demand of strict) {
    const pick = stocked.find(({ available }) =>
      MathBN.gte(available, demand.quantity)
    )
    if (!pick) {
      return undefined
    }
    taken.set(pick, [...(taken.get(pick) ?? []), demand])
  }
  const oversold = [...taken].some(([level, demands]) =>
    MathBN.lt(level.available, sumOf(demands))
  )
  return oversold
    ? undefined
    : [...taken.keys()].map(({ location_id }) => location_id)
}

function sumOf(demands: StockDemand[]) {
  return MathBN.sum(...demands.map(({ quantity }) => quantity))
}
