import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LoyaltyEvents } from "../events"
import { loyaltyIn } from "../loyalty-service"

/**
 * Tells that an order was paid with points, if it was. No workflow: it reads
 * one row, and for most orders there is none.
 */
export async function tellOfSpending(
  container: MedusaContainer,
  order_id: string
) {
  const spent = await loyaltyIn(container).findReservationOfOrder(order_id)
  if (spent) {
    await container.resolve(Modules.EVENT_BUS).emit({
      name: LoyaltyEvents.REDEEMED,
      data: { id: spent.account_id, order_id, reservation_id: spent.id },
    })
  }
}
