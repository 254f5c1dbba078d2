import { Modules } from "@medusajs/framework/utils"
import { crashPoint } from "../../lib/crash-point"
import { defineSweep, type SweepContext, type SweepItem } from "../../lib/sweep"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"
import { positionOf, readPosition } from "./sweep-position"

/** Their accounts are locked together, so not too many wait at once. */
const LOTS = 500

interface LotsToExpire extends SweepItem {
  lot_ids: string[]
}

/**
 * Lots in batches, each found along an index and expired in one transaction by
 * a handful of statements. No workflow: a shop may have a hundred thousand on
 * one day, and a workflow costs more than what it would run.
 */
export const expirePoints = defineSweep<LotsToExpire>({
  name: "loyalty-expire-points",
  title: "Takes points that nobody has spent in time, 500 lots at once",
  schedule: "15 * * * *",
  async find({ container, now }, { after }) {
    const lots = await loyaltyIn(container).listExpiredLots({
      ...{ now, after: readPosition(after), limit: LOTS },
    })
    const last = lots.at(-1)
    const lot_ids = lots.map(({ id }) => id)
    return last
      ? [{ key: lot_ids[0], position: positionOf(last), lot_ids }]
      : []
  },
  run: ({ lot_ids }, context) => expireBatch(lot_ids, context),
  nextDueAt: ({ container }) => loyaltyIn(container).nextLotExpiresAt(),
})

/** One lot that cannot expire must not keep the others: then each by itself. */
async function expireBatch(lot_ids: string[], context: SweepContext) {
  try {
    await expireLots(lot_ids, context)
  } catch {
    await expireEach(lot_ids, context)
  }
}

async function expireEach(lot_ids: string[], context: SweepContext) {
  const failed: unknown[] = []
  for (const lot_id of lot_ids) {
    await expireLots([lot_id], context).catch((error) => failed.push(error))
  }
  if (failed.length) {
    throw failed[0]
  }
}

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
