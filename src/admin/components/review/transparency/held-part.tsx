import { useTranslation } from "react-i18next"
import type { ReviewReport } from "../../../../client"
import { duration } from "../../../lib/time"
import { Fact, Facts } from "../../facts"
import { Part } from "./part"

/** How long held reviews waited until they were decided on. */
export const HeldPart = ({ report }: { report: ReviewReport }) => {
  const { t, i18n } = useTranslation("review")
  const { decided, median_seconds, longest_seconds } = report.held
  const words = (seconds: number | null) =>
    seconds === null ? "–" : duration(seconds, i18n.language)
  return (
    <Part name="held">
      <Facts>
        <Fact name={t("transparency.held.decided")}>{decided}</Fact>
        <Fact name={t("transparency.held.median")}>
          {words(median_seconds)}
        </Fact>
        <Fact name={t("transparency.held.longest")}>
          {words(longest_seconds)}
        </Fact>
      </Facts>
    </Part>
  )
}
