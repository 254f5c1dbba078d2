import { InlineTip, Table, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ReviewReport } from "../../../../client"
import { localeOf } from "../../../lib/time"
import { ReviewStars } from "../review-stars"
import { Part } from "./part"
import { starShares, verdictOf, type StarShare } from "./report-shares"
import { ShareBar } from "./share-bar"

const VARIANTS = {
  fair: "success",
  skewed: "warning",
  one_outcome: "info",
  too_few_decisions: "info",
} as const

/** Whether reviews of few stars are refused more often, in plain words. */
export const SkewPart = ({ report }: { report: ReviewReport }) => {
  const { t, i18n } = useTranslation("review")
  const verdict = verdictOf(report)
  const { p_value, chi_squared, degrees_of_freedom } = report.skew
  const number = (value: number | null, digits = 3) =>
    new Intl.NumberFormat(localeOf(i18n.language), {
      maximumSignificantDigits: digits,
    }).format(value ?? 0)
  const chance =
    p_value !== null && p_value < 0.0001
      ? `< ${number(0.0001)}`
      : `= ${number(p_value)}`
  return (
    <Part name="skew">
      <div className="flex flex-col gap-3 px-6 py-4">
        <InlineTip
          variant={VARIANTS[verdict]}
          label={t(`transparency.verdicts.${verdict}.label`)}
        >
          {t(`transparency.verdicts.${verdict}.text`)}
        </InlineTip>
        {p_value !== null && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("transparency.skew.chance", {
              percent: new Intl.NumberFormat(localeOf(i18n.language), {
                style: "percent",
                maximumSignificantDigits: 2,
              }).format(p_value),
              chance,
              chi_squared: number(chi_squared),
              count: degrees_of_freedom ?? 0,
            })}
          </Text>
        )}
      </div>
      <StarTable shares={starShares(report)} />
    </Part>
  )
}

const StarTable = ({ shares }: { shares: StarShare[] }) => {
  const { t, i18n } = useTranslation("review")
  const locale = localeOf(i18n.language)
  const count = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, {
    style: "percent",
    maximumFractionDigits: 1,
  })
  return (
    <div className="overflow-x-auto">
      <Table className="min-w-[28rem]">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("transparency.skew.stars")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">
              {t("transparency.skew.published")}
            </Table.HeaderCell>
            <Table.HeaderCell className="text-right">
              {t("transparency.skew.refused")}
            </Table.HeaderCell>
            <Table.HeaderCell className="w-2/5">
              {t("transparency.skew.share")}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {shares.map(({ rating, published, refused, refused_share }) => (
            <Table.Row key={rating}>
              <Table.Cell>
                <ReviewStars rating={rating} />
              </Table.Cell>
              <Table.Cell className="text-right">
                {count.format(published)}
              </Table.Cell>
              <Table.Cell className="text-right">
                {count.format(refused)}
              </Table.Cell>
              <Table.Cell>
                {refused_share === null ? (
                  "–"
                ) : (
                  <span className="grid grid-cols-[3.5rem_minmax(0,1fr)] items-center gap-2">
                    {percent.format(refused_share)}
                    <ShareBar
                      share={refused_share}
                      color="bg-ui-tag-red-icon"
                    />
                  </span>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
