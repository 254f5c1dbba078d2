import { Modules } from "@medusajs/framework/utils"
import { defineSweep, type SweepContext } from "../../lib/sweep"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"
import { positionOf, readPosition } from "./sweep-position"

/**
 * Each lot in a transaction of its own, found along an index. No workflow: a
 * shop may have a hundred thousand on one day, and a workflow costs more than
 * what it would run.
 */
export const expirePoints = defineSweep({
  name: "loyalty-expire-points",
  title: "Takes points that nobody has spent in time",
  schedule: "15 * * * *",
  async find({ container, now }, { after, limit }) {
    const lots = await loyaltyIn(container).listExpiredLots({
      ...{ now, after: readPosition(after), limit },
    })
    return lots.map((lot) => ({ key: lot.id, position: positionOf(lot) }))
  },
  run: ({ key }, context) => expireLot(key, context),
  nextDueAt: ({ container }) => loyaltyIn(container).nextLotExpiresAt(),
})

async function expireLot(lot_id: string, { container, now }: SweepContext) {
  const expired = await loyaltyIn(container).expireLot(lot_id, now)
  if (expired) {
    await container.resolve(Modules.EVENT_BUS).emit({
      name: LoyaltyEvents.EXPIRED,
      data: { id: expired.account_id, lot_id },
    })
  }
}
