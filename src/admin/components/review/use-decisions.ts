import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useDecideReviews, type ReviewDecision } from "../../hooks/review"
import { useErrorToast } from "../../hooks/use-error-toast"

/** Decides on reviews, and says what came of it. */
export function useDecisions(onDecided: (ids: string[]) => void) {
  const { t } = useTranslation("review")
  const tellError = useErrorToast()
  const { mutateAsync, isPending } = useDecideReviews()
  async function decide(ids: string[], decision: ReviewDecision) {
    try {
      const answers = await mutateAsync({ ids, decision })
      const refusals = answers.filter((answer) => "code" in answer)
      for (const message of new Set(refusals.map(({ message }) => message))) {
        toast.error(message)
      }
      const count = answers.length - refusals.length
      if (count) {
        toast.success(t(`done.${decision.verb}`, { count }))
        onDecided(ids)
      }
    } catch (error) {
      tellError(error)
    }
  }
  return { decide, isPending }
}
