import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminReviewQuestionsListQuery,
  AdminReviewQuestionsRejectBody,
} from "../../client"
import { LIVE_PAGE } from "../lib/live-query"
import type { SaidKind } from "../lib/question-verbs"
import { api } from "../lib/sdk"

export function useQuestions(query: AdminReviewQuestionsListQuery) {
  return useQuery({
    queryKey: ["review", "questions", query],
    queryFn: () => api.admin.reviewQuestions.list(query),
    ...LIVE_PAGE,
  })
}

const CALLS = {
  question: api.admin.reviewQuestions,
  answer: api.admin.reviewAnswers,
}

export type SaidDecision =
  | { verb: "publish" }
  | { verb: "reject"; reason: AdminReviewQuestionsRejectBody["reason"] }

export function useDecideSaid() {
  return useChange(
    ({
      kind,
      id,
      decision,
    }: {
      kind: SaidKind
      id: string
      decision: SaidDecision
    }) =>
      decision.verb === "publish"
        ? CALLS[kind].publish(id)
        : CALLS[kind].reject(id, { reason: decision.reason })
  )
}

export function useAnswerAsShop() {
  return useChange(({ id, text }: { id: string; text: string }) =>
    api.admin.reviewQuestions.answers.create(id, { text })
  )
}

function useChange<Input, Answer>(change: (input: Input) => Promise<Answer>) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: change,
    // It is over when the list shows it: a second key must not come between.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["review"] }),
  })
}
