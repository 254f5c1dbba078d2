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
  /** Somebody asks about a product, whether or not it is shown at once. */
  QUESTION_ASKED: "review.question_asked",
  /** An answer to a question is shown from now on. */
  QUESTION_ANSWERED: "review.question_answered",
} as const

export interface ReviewEventData {
  id: string
  /** Of `review.replied` alone. */
  reply_id?: string
  /** Of `review.question_answered` alone. */
  answer_id?: string
}

/** What is told of a review that was just written or revised. */
export function eventsOf({ id, status }: { id: string; status: string }) {
  const then = status === "held" ? ReviewEvents.HELD : ReviewEvents.PUBLISHED
  return { first: ReviewEvents.SUBMITTED, then, data: { id } }
}

/** What is told of an answer that is shown from now on. */
export function answeredData(answer: { id: string; question_id: string }) {
  return { id: answer.question_id, answer_id: answer.id }
}
