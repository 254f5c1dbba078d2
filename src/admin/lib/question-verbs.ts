import type { AdminAnswer, AdminQuestion } from "../../client"

export type SaidStatus = AdminQuestion["status"]
export type SaidKind = "question" | "answer"

/** A question, or an answer below it: what is decided on alone. */
export type Said = { question: AdminQuestion } & (
  | { kind: "question"; said: AdminQuestion }
  | { kind: "answer"; said: AdminAnswer }
)

/** What a merchant may do in which state; the server has the last word. */
const OPEN = {
  publish: ["held", "rejected"],
  reject: ["held", "published"],
} as const satisfies Record<string, SaidStatus[]>

export type SaidVerb = keyof typeof OPEN | "answer"

const SAID_VERBS: SaidVerb[] = ["publish", "reject", "answer"]

/** Below an answer one answers its question. */
export function isOpenFor(verb: SaidVerb, { kind, said, question }: Said) {
  if (verb === "answer") {
    return kind === "question" && question.status === "published"
  }
  return (OPEN[verb] as readonly SaidStatus[]).includes(said.status)
}

export const openVerbs = (said: Said) =>
  SAID_VERBS.filter((verb) => isOpenFor(verb, said))

/** Each question with its answers, in the order in which they are read. */
export const inReadingOrder = (questions: AdminQuestion[]): Said[] =>
  questions.flatMap((question) => [
    { kind: "question" as const, said: question, question },
    ...question.answers.map((said) => ({
      kind: "answer" as const,
      ...{ said, question },
    })),
  ])
