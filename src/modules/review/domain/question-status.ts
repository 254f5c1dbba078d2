import { defineStatus } from "../../../lib/status"

const transitions = {
  submitted: ["published", "held", "anonymised"],
  held: ["published", "rejected", "withdrawn", "anonymised"],
  published: ["rejected", "withdrawn", "anonymised"],
  rejected: ["published", "anonymised"],
  withdrawn: ["anonymised"],
  anonymised: [],
} as const

export const questionStatus = defineStatus("review_question", {
  feature: "review",
  initial: "submitted",
  transitions,
})

export const answerStatus = defineStatus("review_answer", {
  feature: "review",
  initial: "submitted",
  transitions,
})

export type QuestionState = (typeof questionStatus.values)[number]
