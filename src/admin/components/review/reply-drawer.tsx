import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminReview } from "../../../client"
import { useReplyToReview } from "../../hooks/review"
import { Segments } from "../segments"
import { Quoted } from "./quoted"
import { WordsDrawer } from "./words-drawer"

const REPLY_MAX = 5000

type Audience = AdminReview["replies"][number]["audience"]

interface ReplyDrawerProps {
  review: AdminReview
  onClose: () => void
}

/** Says something below a review, or to its author alone. */
export const ReplyDrawer = ({ review, onClose }: ReplyDrawerProps) => {
  const { t } = useTranslation("review")
  const { is_visible, title, body, locale, replies } = review
  const [audience, setAudience] = useState<Audience>(
    is_visible ? "public" : "private"
  )
  const { mutate, isPending, error } = useReplyToReview()
  const shown = replies.find((reply) => reply.audience === "public")
  const isSecond = audience === "public" && shown
  const reply = (words: string) =>
    mutate(
      { id: review.id, body: words, audience },
      {
        onSuccess: () => {
          toast.success(t(`reply.done.${audience}`))
          onClose()
        },
      }
    )
  const said = [title, body].filter(Boolean).join("\n")
  return (
    <WordsDrawer
      // What everybody reads is changed; to the author it is said anew.
      key={shown ? audience : "new"}
      title={t("reply.title", { name: review.display_name ?? t("nobody") })}
      description={t("reply.description")}
      label={t("reply.label")}
      hint={t(isSecond ? "reply.hint.again" : `reply.hint.${audience}`)}
      submitLabel={t(`reply.submit.${audience}`)}
      max={REPLY_MAX}
      initial={isSecond ? shown.body : ""}
      isSaving={isPending}
      error={error}
      onClose={onClose}
      onSubmit={reply}
    >
      {said && <Quoted text={said} lang={locale} />}
      {is_visible && (
        <Segments
          label={t("reply.audience")}
          value={audience}
          options={(["public", "private"] as const).map((value) => ({
            value,
            label: t(`reply.audiences.${value}`),
          }))}
          onChange={setAudience}
        />
      )}
    </WordsDrawer>
  )
}
