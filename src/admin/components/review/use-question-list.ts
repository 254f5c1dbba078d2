import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { AdminQuestion } from "../../../client"
import {
  useAnswerAsShop,
  useDecideSaid,
  type SaidDecision,
} from "../../hooks/review-question"
import { useCardFocus } from "../../hooks/use-card-focus"
import { useErrorToast } from "../../hooks/use-error-toast"
import { useReviewKeys } from "../../hooks/use-review-keys"
import {
  inReadingOrder,
  isOpenFor,
  type Said,
  type SaidVerb,
} from "../../lib/question-verbs"

/** What keys do here. */
export const QUESTION_COMMANDS = [
  ...(["next", "previous", "publish", "reject"] as const),
  ...(["reply", "open", "help"] as const),
]

/** What asks for more before it happens; it stays with what it was opened on. */
interface Asking {
  verb: "reject" | "answer"
  item: Said
}

/** What is in focus and open in a list of questions, and what can be done. */
export function useQuestionList(questions: AdminQuestion[]) {
  const { t } = useTranslation("review")
  const tellError = useErrorToast()
  const navigate = useNavigate()
  const [asking, setAsking] = useState<Asking>()
  const [isHelpOpen, setHelpOpen] = useState(false)
  const items = inReadingOrder(questions)
  const ids = items.map(({ said }) => said.id)
  const isAway = Boolean(asking) || isHelpOpen
  const { focusedId, ...focus } = useCardFocus(ids, { isAway })
  const focused = items.find(({ said }) => said.id === focusedId)
  const decision = useDecideSaid()
  const answering = useAnswerAsShop()
  const isPending = decision.isPending || answering.isPending

  async function settle(
    change: Promise<unknown>,
    { done, after }: { done: string; after?: () => void }
  ) {
    try {
      await change
      toast.success(done)
      after?.()
      setAsking(undefined)
    } catch (error) {
      tellError(error)
    }
  }
  const decide = ({ kind, said: { id } }: Said, decided: SaidDecision) =>
    settle(decision.mutateAsync({ kind, id, decision: decided }), {
      done: t(`questions.done.${decided.verb}`),
      after: () => focus.leave([id]),
    })
  const answer = ({ question: { id } }: Said, text: string) =>
    settle(answering.mutateAsync({ id, text }), {
      done: t("questions.done.answer"),
    })

  function act(verb: SaidVerb, item: Said) {
    if (isPending || !isOpenFor(verb, item)) {
      return
    }
    focus.focusOn(item.said.id)
    if (verb === "publish") {
      void decide(item, { verb })
    } else {
      setAsking({ verb, item })
    }
  }

  const actOnFocused = (verb: SaidVerb) => focused && act(verb, focused)
  useReviewKeys(
    {
      next: () => focus.step(1),
      previous: () => focus.step(-1),
      publish: () => actOnFocused("publish"),
      reject: () => actOnFocused("reject"),
      reply: () => actOnFocused("answer"),
      open: () =>
        focused && void navigate(`/products/${focused.question.product_id}`),
      help: () => setHelpOpen(true),
    },
    { isListening: !isAway }
  )
  return {
    ...{ items, focusedId, focusOn: focus.focusOn },
    ...{ asking, setAsking, isHelpOpen, setHelpOpen },
    ...{ act, decide, answer, isPending },
  }
}
