import { expiresAt } from "../../../../modules/loyalty/domain/dates"
import type { Moment, Year } from "./year"

const HOUR_MS = 3_600_000
const QUARTER_MS = HOUR_MS / 4
const AT_ONCE = 100
const TELL_EACH = 30

/**
 * Lets time pass: what happens, and between it what only time brings. A run
 * that was stopped is gone on with where the book ends, because nobody can be
 * put into the tier of a day of which later ones are known.
 */
export async function runThrough(year: Year, moments: Moment[]) {
  const begun = await lastEntryAt(year)
  const ahead = moments
    .filter(({ at }) => !begun || at >= begun)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  let now = ahead[0]?.at ?? year.until
  let count = 0
  while (now <= year.until) {
    const due = await nextDue(year)
    const tick = due && quarterPast(due > now ? due : now)
    const [next] = ahead
    if (next && (!tick || next.at <= tick)) {
      ahead.shift()
      now = next.at
      await next.run(now)
      count++
      if (count % TELL_EACH === 0) {
        year.context.tell(`loyalty, ${count} moments`)
      }
    } else if (tick && tick <= year.until) {
      now = tick
      await sweep(year, now)
    } else {
      break
    }
  }
}

async function lastEntryAt({ loyalty }: Year) {
  const [entry] = await loyalty.listEntries(
    {},
    { select: ["id", "occurred_at"], order: { occurred_at: "DESC" }, take: 1 }
  )
  return entry?.occurred_at
}

/** Sweeps run once an hour here; in the shop most run more often. */
function quarterPast(moment: Date) {
  const hours = Math.floor((moment.getTime() - QUARTER_MS) / HOUR_MS) + 1
  return new Date(hours * HOUR_MS + QUARTER_MS)
}

async function nextDue({ loyalty }: Year) {
  const moments = [
    await loyalty.nextOrderActivatesAt(),
    await loyalty.nextLotExpiresAt(),
    await loyalty.nextTierDueAt(),
  ].flatMap((moment) => (moment ? [moment.getTime()] : []))
  return moments.length ? new Date(Math.min(...moments)) : undefined
}

async function sweep({ loyalty, definition }: Year, now: Date) {
  const { expiry, time_zone } = definition
  const due = await loyalty.listDueOrders({ now, limit: AT_ONCE })
  for (const { order_id } of due) {
    const expires_at = expiresAt({
      ...{ activated_at: now, days: expiry.days, time_zone },
    })
    await loyalty.activateOrder({ order_id, expires_at, now })
  }
  const lots = await loyalty.listExpiredLots({ now, limit: AT_ONCE })
  if (lots.length) {
    await loyalty.expireLots(
      lots.map(({ id }) => id),
      now
    )
  }
  // The list has everybody whose customer group is behind, which all are.
  const tierDueAt = await loyalty.nextTierDueAt()
  if (tierDueAt && tierDueAt <= now) {
    const tiers = await loyalty.listDueTiers({ now, limit: AT_ONCE })
    for (const { id: account_id } of tiers) {
      await loyalty.evaluateTier({ account_id, now })
    }
  }
}
