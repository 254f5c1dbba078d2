import type { StepExecutionContext } from "@medusajs/framework/workflows-sdk"
import {
  planReservations,
  type StockPlan,
} from "../../modules/checkout/domain/stock-plan"
import { refreshLevels } from "../../modules/checkout/domain/stock-refresh"
import {
  readDemand,
  readLocations,
  type CartSnapshot,
} from "../../modules/checkout/domain/stock-snapshot"
import type { HookEntry } from "../../lib/hook-chain"
import { readStockLevels } from "./stock-levels"
import {
  acquireStockLock,
  releaseStockLock,
  stockLockOf,
  type StockLock,
} from "./stock-lock"

export interface HeldStock {
  lock: StockLock
  plans: StockPlan[]
}

/**
 * For `completeCart.validate`: refuses a cart that would oversell, counted
 * over all its lines, and keeps other checkouts of the same items waiting
 * until core has written the reservations (`releaseStock`).
 */
export const holdStock: HookEntry<{ cart: CartSnapshot }> = {
  name: "checkout-hold-stock",
  async run({ cart }, context) {
    const demand = readDemand(cart)
    if (!demand.length) {
      return undefined
    }
    const itemIds = demand.map(({ inventory_item_id }) => inventory_item_id)
    const lock = stockLockOf(itemIds, ownerOf(context))

    await acquireStockLock(context.container, lock)
    try {
      const levels = await readStockLevels(context.container, itemIds)
      const plans = planReservations(demand, levels, readLocations(cart))
      refreshLevels(liveSnapshot(context), levels, plans)
      return { lock, plans } satisfies HeldStock
    } catch (error) {
      await releaseStockLock(context.container, lock)
      throw error
    }
  },
  async undo(held: HeldStock | null, { container }) {
    if (held) {
      await releaseStockLock(container, held.lock)
    }
  },
}

function ownerOf({ transactionId }: StepExecutionContext) {
  return `complete-cart:${transactionId}`
}

/**
 * The snapshot that core goes on with; a hook's input is only a copy. Core
 * offers no other way to it, and a spec sells stock from a second location to
 * notice when it moves.
 */
function liveSnapshot(context: StepExecutionContext): CartSnapshot {
  return context[" getStepResult"]("cart-query").data
}
