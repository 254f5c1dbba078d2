import type { AdminReview, AdminReviewsRejectBody } from "../../client"

export type ReviewStatus = AdminReview["status"]
export type RefusalReason = AdminReviewsRejectBody["reason"]

/** In the order in which they are numbered; none of them is "negative". */
const NUMBERED = {
  advertising: true,
  "personal-data": true,
  "not-about-the-subject": true,
  "not-a-real-experience": true,
  "copied-content": true,
  profanity: true,
  "hate-or-harassment": true,
  "illegal-content": true,
  "conflict-of-interest": true,
  unreadable: true,
} satisfies Record<RefusalReason, true>

export const REFUSAL_REASONS = Object.keys(NUMBERED) as RefusalReason[]

/** What a merchant may do in which state; the server has the last word. */
const OPEN = {
  publish: ["held", "flagged", "appealed"],
  reject: ["held"],
  uphold: ["appealed"],
  remove: ["published", "flagged"],
} as const satisfies Record<string, ReviewStatus[]>

export type ReviewVerb = keyof typeof OPEN

export const REVIEW_VERBS = Object.keys(OPEN) as ReviewVerb[]

/** An appeal is answered in words of its own, so never with others at once. */
export const BULK_VERBS = ["publish", "reject", "remove"] as const
export type BulkVerb = (typeof BULK_VERBS)[number]

export function isOpenTo(verb: ReviewVerb, status: ReviewStatus) {
  return (OPEN[verb] as readonly ReviewStatus[]).includes(status)
}

/** To publish what readers flagged, or what was refused, has another name. */
export function nameOf(verb: ReviewVerb, status: ReviewStatus) {
  if (verb !== "publish") {
    return verb
  }
  return status === "flagged"
    ? "dismiss"
    : status === "appealed"
      ? "grant"
      : verb
}

/** Until then nobody sees the stars. */
export const isUndecided = (status: ReviewStatus) => isOpenTo("publish", status)

/** Nobody is left to read what is said to an erased author. */
export const canReply = (status: ReviewStatus) => status !== "anonymised"
