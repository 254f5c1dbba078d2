export const ReviewEvents = {
  SUBMITTED: "review.submitted",
  PUBLISHED: "review.published",
  HELD: "review.held",
  REJECTED: "review.rejected",
  REMOVED: "review.removed",
  WITHDRAWN: "review.withdrawn",
  REPLIED: "review.replied",
  VOTED: "review.voted",
  FLAGGED: "review.flagged",
  FLAGS_DISMISSED: "review.flags_dismissed",
  APPEALED: "review.appealed",
  APPEAL_DECIDED: "review.appeal_decided",
  QUESTION_ASKED: "review.question_asked",
  QUESTION_ANSWERED: "review.question_answered",
} as const

export interface ReviewEventData {
  id: string
}

/** What is told of a review that was just written or revised. */
export function eventsOf({ id, status }: { id: string; status: string }) {
  const then = status === "held" ? ReviewEvents.HELD : ReviewEvents.PUBLISHED
  return { first: ReviewEvents.SUBMITTED, then, data: { id } }
}
