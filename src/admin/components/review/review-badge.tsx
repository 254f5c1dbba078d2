import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ReviewStatus } from "../../lib/review-verbs"

const COLORS = {
  submitted: "grey",
  screening: "grey",
  revised: "grey",
  held: "orange",
  flagged: "orange",
  appealed: "purple",
  published: "green",
  rejected: "red",
  removed: "red",
  upheld: "red",
  withdrawn: "grey",
  anonymised: "grey",
} as const satisfies Record<ReviewStatus, string>

/** Where a review stands. */
export const ReviewBadge = ({ status }: { status: ReviewStatus }) => {
  const { t } = useTranslation("review")
  return (
    <StatusBadge color={COLORS[status]}>{t(`statuses.${status}`)}</StatusBadge>
  )
}
