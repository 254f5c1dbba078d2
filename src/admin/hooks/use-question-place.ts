import { useSearchParams } from "react-router-dom"
import type { AdminReviewQuestionsListQuery } from "../../client"

const VIEWS = {
  waiting: { status: ["held"] },
  published: { status: ["published"], order: "newest" },
  refused: { status: ["rejected"], order: "newest" },
  all: { order: "newest" },
} satisfies Record<string, AdminReviewQuestionsListQuery>

export type QuestionView = keyof typeof VIEWS

export const QUESTION_VIEWS = Object.keys(VIEWS) as QuestionView[]

/** Where somebody is among the questions; the address bar remembers it. */
export function useQuestionPlace() {
  const [params, setParams] = useSearchParams()
  const wanted = params.get("view") as QuestionView
  const view = QUESTION_VIEWS.includes(wanted) ? wanted : "waiting"
  const productId = params.get("product_id") ?? undefined
  const query: AdminReviewQuestionsListQuery = {
    ...VIEWS[view],
    product_id: productId,
  }
  return {
    ...{ view, productId, query },
    goTo: (next: QuestionView) =>
      setParams((before) => {
        before.set("view", next)
        return before
      }),
    showProduct: (id: string | undefined) =>
      setParams((before) => {
        before.delete("product_id")
        if (id) {
          before.set("product_id", id)
        }
        return before
      }),
  }
}
