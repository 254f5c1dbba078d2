import { FlagMini } from "@medusajs/icons"
import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminReview, ReviewFlag } from "../../../client"
import { Moment } from "../moment"
import { Quoted } from "./quoted"

interface ReviewFlagsProps {
  review: AdminReview
  flags: ReviewFlag[]
  onUphold: (flag: ReviewFlag) => void
}

/** What readers have said is wrong with a review, the first to say so first. */
export const ReviewFlags = ({ review, flags, onUphold }: ReviewFlagsProps) => {
  const { t } = useTranslation("review")
  const { open_flag_count: count } = review
  if (!count) {
    return null
  }
  return (
    <section className="bg-ui-bg-subtle flex flex-col gap-3 rounded-md p-3">
      <Text
        size="small"
        weight="plus"
        className="text-ui-tag-orange-text flex items-center gap-2"
      >
        <FlagMini />
        {t("card.flags", { count })}
      </Text>
      <ul className="flex flex-col gap-3">
        {flags.map((flag) => (
          <li
            key={flag.id}
            className="flex flex-wrap items-start justify-between gap-2"
          >
            <div className="flex min-w-0 flex-1 basis-60 flex-col gap-1">
              <Text size="small">
                {t(`reasons.${flag.reason}.name`)}
                <span className="text-ui-fg-muted">
                  {" · "}
                  {t(`flags.from.${flag.flagger_type}`)}
                  {" · "}
                  <Moment at={flag.created_at} />
                </span>
              </Text>
              {flag.text && <Quoted text={flag.text} />}
            </div>
            <Button
              size="small"
              variant="secondary"
              onClick={() => onUphold(flag)}
            >
              {t("flags.uphold")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
