import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { resultOfEntry, type HookEntry } from "../../lib/hook-chain"
import { holdStock, type HeldStock } from "./hold-stock"
import { readStockLevels } from "./stock-levels"
import { releaseStockLock } from "./stock-lock"

/**
 * For `completeCart.beforePaymentAuthorization`, when the reservations are
 * written: lets the next checkout of the same items begin.
 *
 * A lock that expires is no proof, and stock can also be taken from the admin,
 * so this looks once more, as the last thing before money moves.
 */
export const releaseStock: HookEntry<{ input: { id: string } }> = {
  name: "checkout-release-stock",
  async run({ input }, context) {
    const held = resultOfEntry<HeldStock>(context, "validate", holdStock.name)
    if (!held) {
      return
    }
    const itemIds = held.plans.map((plan) => plan.inventory_item_id)
    const levels = await readStockLevels(context.container, itemIds)
    const oversold = levels.find((level) =>
      held.plans.some(
        (plan) =>
          plan.inventory_item_id === level.inventory_item_id &&
          plan.location_ids.includes(level.location_id) &&
          MathBN.lt(MathBN.add(level.available, plan.backorder_quantity), 0)
      )
    )
    if (oversold) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Inventory item ${oversold.inventory_item_id} was taken while cart ${input.id} was checked out`,
        "checkout_insufficient_stock"
      )
    }
    await releaseStockLock(context.container, held.lock)
  },
}
