import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDecideReviews, type ReviewDecision } from "../../hooks/review"

/** Decides on reviews, and says what came of it. */
export function useDecisions(onDecided: (ids: string[]) => void) {
  const { t } = useTranslation("review")
  const { mutateAsync, isPending } = useDecideReviews()
  async function decide(ids: string[], decision: ReviewDecision) {
    const { refusals, done } = await mutateAsync({ ids, decision })
    for (const message of new Set(refusals.map((error) => error.message))) {
      toast.error(message)
    }
    if (done) {
      toast.success(t(`done.${decision.verb}`, { count: done }))
      onDecided(ids)
    }
  }
  return { decide, isPending }
}
