import { Button, Kbd } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { REVIEW_KEYS } from "../../lib/review-keys"
import {
  REVIEW_VERBS,
  canReply,
  isOpenTo,
  nameOf,
  type ReviewStatus,
  type ReviewVerb,
} from "../../lib/review-verbs"

interface ReviewActionsProps {
  status: ReviewStatus
  isPending: boolean
  onAct: (verb: ReviewVerb | "reply") => void
}

/** What can be decided, with the key that does the same. */
export const ReviewActions = ({
  status,
  isPending,
  onAct,
}: ReviewActionsProps) => {
  const { t } = useTranslation("review")
  const verbs = REVIEW_VERBS.filter((verb) => isOpenTo(verb, status))
  const acts = canReply(status) ? ([...verbs, "reply"] as const) : verbs
  return (
    <div className="flex flex-wrap items-center gap-2">
      {acts.map((verb) => (
        <Button
          key={verb}
          size="small"
          variant="secondary"
          disabled={isPending}
          aria-keyshortcuts={REVIEW_KEYS[verb][0]}
          onClick={() => onAct(verb)}
        >
          {t(`verbs.${verb === "reply" ? verb : nameOf(verb, status)}`)}
          <Kbd aria-hidden className="uppercase">
            {REVIEW_KEYS[verb][0]}
          </Kbd>
        </Button>
      ))}
    </div>
  )
}
