import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminReview } from "../../../client"
import { isUndecided } from "../../lib/review-verbs"

const REFUSED: AdminReview["status"][] = [
  "rejected",
  "removed",
  "appealed",
  "upheld",
]

interface ReviewFindingsProps {
  review: Pick<AdminReview, "status" | "findings" | "reason">
}

/** What the screening found, or why it was refused. */
export const ReviewFindings = ({ review }: ReviewFindingsProps) => {
  const { t } = useTranslation("review")
  const { status, findings, reason } = review
  const isShown = isUndecided(status) && findings.length > 0
  return (
    <>
      {isShown && (
        <ul
          aria-label={t("card.found")}
          className="flex flex-wrap items-center gap-2"
        >
          {findings.map(({ rule, detail }) => (
            <li key={`${rule} ${detail}`}>
              <Badge size="2xsmall" color="orange">
                {t(`findings.${rule}`)}
                {detail &&
                  `: ${t(`details.${detail}`, { defaultValue: detail })}`}
              </Badge>
            </li>
          ))}
        </ul>
      )}
      {reason && REFUSED.includes(status) && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("card.refused_for", {
            reason: t(`reasons.${reason}.name`, { defaultValue: reason }),
          })}
        </Text>
      )}
    </>
  )
}
