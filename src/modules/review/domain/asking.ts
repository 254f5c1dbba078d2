import type { RequestState } from "./request-status"
import type { ReviewSettings } from "./review-settings"
import { reviewableAt, type PurchaseMoments } from "./reviewable"

const DAY_MS = 86_400_000

/** As long as the links of a guest open; then a question has had its time. */
export const ANSWER_DAYS = 90

const PAID_BACK = "paid-back"
export const NOT_REACHABLE = "not-reachable"

interface AskedLine extends PurchaseMoments {
  product_id: string | null
  refunded_at: Date | null
}

type AskingDays = Pick<
  ReviewSettings,
  "invite_after_days" | "remind_after_days" | "reviewable_days_after_fulfilment"
>

/** When somebody is asked about an order; null while nothing of it was sent. */
export function firstAskAt(
  lines: PurchaseMoments[],
  days: AskingDays
): Date | null {
  const first = firstReviewableAt(lines, days)
  return first && daysAfter(first, days.invite_after_days)
}

/** What of an order can be asked about now. */
export function askableLines<Line extends AskedLine>(
  lines: Line[],
  days: AskingDays,
  now: Date
): Line[] {
  return lines.filter((line) => {
    const at = reviewableAt(line, days.reviewable_days_after_fulfilment)
    return line.product_id && !line.refunded_at && at && at <= now
  })
}

interface AskedSoFar {
  status: RequestState
  invited_at: Date | null
  /** Whatever became of it, its author has answered. */
  has_review: boolean
  lines: AskedLine[]
}

export interface Move {
  /** Null: stays as it is, and is looked at again. */
  to: RequestState | null
  reason: string | null
  due_at: Date | null
}

/** What becomes of a request that is due. */
export function nextMove(asked: AskedSoFar, days: AskingDays, now: Date): Move {
  const { status, invited_at, lines } = asked
  if (asked.has_review) {
    return moveTo("answered")
  }
  if (lines.every(({ refunded_at }) => refunded_at)) {
    return moveTo(status === "planned" ? "canceled" : "ended", PAID_BACK)
  }
  if (status === "planned" || !invited_at) {
    return askableLines(lines, days, now).length
      ? { ...moveTo("invited"), due_at: remindAt(now, days) }
      : wait(firstReviewableAt(keptOf(lines), days))
  }
  const end = daysAfter(invited_at, ANSWER_DAYS)
  if (status !== "invited" || now >= end) {
    return moveTo("ended")
  }
  return days.remind_after_days === null
    ? wait(end)
    : { ...moveTo("reminded"), due_at: end }
}

function firstReviewableAt(lines: PurchaseMoments[], days: AskingDays) {
  const moments = lines.flatMap(
    (line) => reviewableAt(line, days.reviewable_days_after_fulfilment) ?? []
  )
  return moments.length
    ? new Date(Math.min(...moments.map((at) => at.getTime())))
    : null
}

const keptOf = (lines: AskedLine[]) =>
  lines.filter(({ product_id, refunded_at }) => product_id && !refunded_at)

const remindAt = (now: Date, { remind_after_days }: AskingDays) =>
  daysAfter(now, remind_after_days ?? ANSWER_DAYS)

const daysAfter = (moment: Date, days: number) =>
  new Date(moment.getTime() + days * DAY_MS)

const moveTo = (to: RequestState, reason: string | null = null): Move => ({
  ...{ to, reason },
  due_at: null,
})

const wait = (due_at: Date | null): Move => ({ to: null, reason: null, due_at })
