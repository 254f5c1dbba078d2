import type { ReviewState } from "../review-status"
import { testSkew, type SkewTest, type StarDecisions } from "./skew"

/** What is told of a day beside its root; counted while it is sealed. */
export interface DayReport {
  by_status: Record<string, number>
  by_reason: Record<string, number>
  /** Without imported reviews: another shop decided on those. */
  by_star: StarDecisions[]
  skew: SkewTest
  held: HeldTimes
}

/** How long reviews had to wait that were held and then decided. */
export interface HeldTimes {
  decided: number
  median_seconds: number | null
  longest_seconds: number | null
}

export interface CountedReview {
  rating: number
  status: ReviewState
  reason: string | null
  collected: string
  is_visible: boolean
}

/** Whoever took theirs back since the end of the day was shown until then. */
const SHOWN: ReviewState[] = ["published", "flagged"]

/** An appeal is open: until it is granted, the decision stands. */
const REFUSED: ReviewState[] = ["rejected", "removed", "appealed", "upheld"]

type Tally = Pick<DayReport, "by_status" | "by_reason" | "by_star">

export const newTally = (): Tally => ({
  by_status: {},
  by_reason: {},
  by_star: [1, 2, 3, 4, 5].map((rating) => ({
    rating,
    published: 0,
    rejected: 0,
  })),
})

/** Counts in place: a day may have a million reviews. */
export function countReview(tally: Tally, review: CountedReview) {
  const { rating, status, reason, collected, is_visible } = review
  addOne(tally.by_status, status)
  if (reason) {
    addOne(tally.by_reason, reason)
  }
  if (collected !== "imported") {
    const star = tally.by_star[rating - 1]
    const isRefused = REFUSED.includes(status)
    const isShown = is_visible || SHOWN.includes(status)
    star.rejected += isRefused ? 1 : 0
    star.published += isShown && !isRefused ? 1 : 0
  }
}

export const reportOf = (tally: Tally, held: HeldTimes): DayReport => ({
  ...tally,
  skew: testSkew(tally.by_star),
  held,
})

function addOne(counts: Record<string, number>, key: string) {
  counts[key] = (counts[key] ?? 0) + 1
}
