import { Button, Kbd } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { openVerbs, type Said, type SaidVerb } from "../../lib/question-verbs"
import { REVIEW_KEYS } from "../../lib/review-keys"

interface SaidActionsProps {
  item: Said
  isPending: boolean
  onAct: (verb: SaidVerb) => void
}

const keyOf = (verb: SaidVerb) =>
  REVIEW_KEYS[verb === "answer" ? "reply" : verb][0]

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
          aria-keyshortcuts={keyOf(verb)}
          onClick={() => onAct(verb)}
        >
          {t(`questions.verbs.${verb}`)}
          <Kbd aria-hidden className="uppercase">
            {keyOf(verb)}
          </Kbd>
        </Button>
      ))}
    </div>
  )
}
