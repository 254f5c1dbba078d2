export const ReviewEvents = {
  SUBMITTED: "review.submitted",
  /** A buyer gave few stars, and can have the shop look into it. */
  COMPLAINT_OFFERED: "review.complaint_offered",
  PUBLISHED: "review.published",
  HELD: "review.held",
  REJECTED: "review.rejected",
  REMOVED: "review.removed",
  WITHDRAWN: "review.withdrawn",
  /** The shop says something to a review, or says it anew. */
  REPLIED: "review.replied",
  /** Somebody votes, changes their vote or takes it back. */
  VOTED: "review.voted",
  /** A reader says, for the first time, that it should not stand there. */
  FLAGGED: "review.flagged",
  /** A person has looked: nothing is wrong with it. */
  FLAGS_DISMISSED: "review.flags_dismissed",
  /** Its author asks for a second look. */
  APPEALED: "review.appealed",
  /** Granted, which is told as published too, or upheld. */
  APPEAL_DECIDED: "review.appeal_decided",
  QUESTION_ASKED: "review.question_asked",
  QUESTION_ANSWERED: "review.question_answered",
} as const

export interface ReviewEventData {
  id: string
  /** Of `review.replied` alone. */
  reply_id?: string
}

/** What is told of a review that was just written or revised. */
export function eventsOf({ id, status }: { id: string; status: string }) {
  const then = status === "held" ? ReviewEvents.HELD : ReviewEvents.PUBLISHED
  return { first: ReviewEvents.SUBMITTED, then, data: { id } }
}
