import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ReviewFlag } from "../../../client"
import { useUpholdFlag } from "../../hooks/review"
import { Quoted } from "./quoted"
import { WordsDrawer } from "./words-drawer"

const STATEMENT_MAX = 2000

interface FlagDrawerProps {
  flag: ReviewFlag
  onClose: () => void
  onDone: () => void
}

/** A reader was right: the review goes, for the reason they gave. */
export const FlagDrawer = ({ flag, onClose, onDone }: FlagDrawerProps) => {
  const { t } = useTranslation("review")
  const { mutate, isPending, error } = useUpholdFlag()
  const reason = t(`reasons.${flag.reason}.name`)
  const uphold = (words: string) =>
    mutate(
      { id: flag.id, statement: words || undefined },
      {
        onSuccess: () => {
          toast.success(t("done.remove", { count: 1 }))
          onDone()
        },
      }
    )
  return (
    <WordsDrawer
      title={t("refuse.remove")}
      description={t("flags.uphold_description", { reason })}
      label={t("refuse.statement")}
      hint={t("refuse.statement_hint")}
      submitLabel={t("verbs.remove")}
      max={STATEMENT_MAX}
      isOptional
      isSaving={isPending}
      error={error}
      onClose={onClose}
      onSubmit={uphold}
    >
      {flag.text && <Quoted text={flag.text} />}
    </WordsDrawer>
  )
}
