import { Modules } from "@medusajs/framework/utils"
import { crashPoint } from "../../lib/crash-point"
import {
  defineSweep,
  type SweepBatch,
  type SweepContext,
} from "../../lib/sweep"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"
import { positionOf, readPosition } from "./sweep-position"

/** Their accounts are locked together, so not too many wait at once. */
const LOTS = 500

/**
 * Lots in batches, each found along an index and expired in one transaction by
 * a handful of statements. No workflow: a shop may have a hundred thousand on
 * one day, and a workflow costs more than what it would run.
 */
export const expirePoints = defineSweep<SweepBatch<{ key: string }>>({
  name: "loyalty-expire-points",
  title: "Takes points that nobody has spent in time, 500 lots at once",
  schedule: "15 * * * *",
  async find({ container, now }, { after }) {
    const lots = await loyaltyIn(container).listExpiredLots({
      ...{ now, after: readPosition(after), limit: LOTS },
    })
    const last = lots.at(-1)
    const parts = lots.map(({ id: key }) => ({ key }))
    return last ? [{ ...parts[0], position: positionOf(last), parts }] : []
  },
  run: ({ parts }, context) =>
    expireLots(
      parts.map(({ key }) => key),
      context
    ),
  nextDueAt: ({ container }) => loyaltyIn(container).nextLotExpiresAt(),
})

async function expireLots(lot_ids: string[], { container, now }: SweepContext) {
  const expired = await loyaltyIn(container).expireLots(lot_ids, now)
  crashPoint("loyalty.expired")
  const events = expired.map(({ account_id, lot_id }) => ({
    name: LoyaltyEvents.EXPIRED,
    data: { id: account_id, lot_id },
  }))
  if (events.length) {
    await container.resolve(Modules.EVENT_BUS).emit(events)
  }
}
