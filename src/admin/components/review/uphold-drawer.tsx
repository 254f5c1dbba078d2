import { toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminReview } from "../../../client"
import { useUpholdReview } from "../../hooks/review"
import { Quoted } from "./quoted"
import { WordsDrawer } from "./words-drawer"

const ANSWER_MAX = 2000

interface UpholdDrawerProps {
  review: AdminReview
  onClose: () => void
  onDone: () => void
}

/** Answers an appeal: what was decided stands. */
export const UpholdDrawer = ({
  review,
  onClose,
  onDone,
}: UpholdDrawerProps) => {
  const { t } = useTranslation("review")
  const { mutate, isPending, error } = useUpholdReview()
  const { id, appeal, locale } = review
  const uphold = (answer: string) =>
    mutate(
      { id, answer },
      {
        onSuccess: () => {
          toast.success(t("appeal.upheld"))
          onDone()
        },
      }
    )
  return (
    <WordsDrawer
      title={t("appeal.uphold")}
      description={t("appeal.description")}
      label={t("appeal.answer")}
      hint={t("appeal.hint")}
      submitLabel={t("verbs.uphold")}
      max={ANSWER_MAX}
      isSaving={isPending}
      error={error}
      onClose={onClose}
      onSubmit={uphold}
    >
      {appeal?.text && <Quoted text={appeal.text} lang={locale} />}
    </WordsDrawer>
  )
}
