import { Button, Kbd } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { openVerbs, type Said, type SaidVerb } from "../../lib/question-verbs"
import { REVIEW_KEYS } from "../../lib/review-keys"

interface SaidActionsProps {
  item: Said
  isPending: boolean
  onAct: (verb: SaidVerb) => void
}

/** What can be done, with the key that does the same. */
export const SaidActions = ({ item, isPending, onAct }: SaidActionsProps) => {
  const { t } = useTranslation("review")
  return (
    <div className="flex flex-wrap items-center gap-2">
      {openVerbs(item).map((verb) => (
        <Button
          key={verb}
          size="small"
          variant="secondary"
          disabled={isPending}
          aria-keyshortcuts={REVIEW_KEYS[verb][0]}
          onClick={() => onAct(verb)}
        >
          {t(`questions.verbs.${verb}`)}
          <Kbd aria-hidden className="uppercase">
            {REVIEW_KEYS[verb][0]}
          </Kbd>
        </Button>
      ))}
    </div>
  )
}
