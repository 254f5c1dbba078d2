import { useTranslation } from "react-i18next"
import type { ReviewTransparency } from "../../../../client"
import { DaysPart } from "./days-part"
import { HeldPart } from "./held-part"
import { Part } from "./part"
import { ShareList } from "./share-list"
import { SkewPart } from "./skew-part"

/** What is told of a day, and the roots that stand for it. */
export const ReportParts = ({ report, days }: ReviewTransparency) => {
  const { t } = useTranslation("review")
  const wordOr = (place: string, key: string) => t(place, { defaultValue: key })
  return (
    <>
      {report && (
        <>
          <SkewPart report={report} />
          <div className="grid items-start gap-3 xl:grid-cols-2">
            <Part name="statuses">
              <ShareList
                counts={report.by_status}
                nameOf={(key) => wordOr(`statuses.${key}`, key)}
                none={t("transparency.statuses.none")}
              />
            </Part>
            <Part name="reasons">
              <ShareList
                counts={report.by_reason}
                nameOf={(key) => wordOr(`reasons.${key}.name`, key)}
                none={t("transparency.reasons.none")}
              />
            </Part>
          </div>
          <HeldPart report={report} />
        </>
      )}
      <DaysPart days={days} />
    </>
  )
}
