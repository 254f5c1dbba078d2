import { adjustedUntil } from "../../../../modules/loyalty/domain/account/adjusted-until"
import { expiresAt } from "../../../../modules/loyalty/domain/dates"
import type { MemberMoment } from "../../../loyalty"
import { daysBefore } from "../../past"
import type { Moment, Year } from "./year"

/** Something of a member's own, at noon where the shop is counted. */
export function memberMoment(year: Year, moment: MemberMoment): Moment {
  return {
    at: noon(daysBefore(year.until, moment.days_ago)),
    run: (now) => happen(year, moment, now),
  }
}

async function happen(year: Year, moment: MemberMoment, now: Date) {
  const { loyalty, merchant: by } = year
  const customer_id = year.customerOf(moment.who)
  const { id } = await loyalty.openAccount(customer_id)
  switch (moment.do) {
    case "adjust": {
      const { key, points, reason, note } = moment
      return loyalty.adjust({
        ...{ id: key, account_id: id, points, reason, note, by, now },
        expires_at: points > 0 ? adjustedUntil(now, year.definition) : null,
      })
    }
    case "set_tier": {
      const { key, reason } = moment
      const known = await loyalty.listLoyaltyTierChanges({
        ...{ account_id: id, change: "set" },
      })
      return known.length
        ? undefined
        : loyalty.setTier({ account_id: id, key, reason, by, now })
    }
    case "tell_birthday": {
      const day = daysBefore(year.until, moment.celebrated_days_ago)
      const birthday = day.toISOString().slice("2026-".length, 10)
      return loyalty.changeAccount({ id, birthday, is_by_member: true, now })
    }
    case "celebrate":
      return celebrate(year, id, now)
  }
}

/** As the sweep does it, for one. */
async function celebrate(
  { loyalty, definition, program_id }: Year,
  account_id: string,
  now: Date
) {
  const { expiry, time_zone, earning } = definition
  const celebrants = await loyalty.listCelebrants({
    ...{ now, time_zone, after: null, limit: 100 },
  })
  const { year } = celebrants.find(({ id }) => id === account_id) ?? {}
  const points = earning.actions.birthday?.points
  if (year && points) {
    await loyalty.award({
      ...{ account_id, points, now, details: { program_id } },
      ...{ source: "birthday", source_id: `${account_id}.${year}` },
      expires_at: expiresAt({
        ...{ activated_at: now, days: expiry.days, time_zone },
      }),
    })
  }
}

const noon = (day: Date) => new Date(new Date(day).setUTCHours(12, 0, 0, 0))
