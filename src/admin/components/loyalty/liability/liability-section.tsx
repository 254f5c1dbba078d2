import { Container, Skeleton, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useBookMonths, useLiability } from "../../../hooks/loyalty-liability"
import { SectionHeading } from "../../list-section"
import { LoadError } from "../../load-error"
import { Moment } from "../../moment"
import { MonthActions } from "./month-actions"
import { RollForward } from "./roll-forward"
import { ValueTable } from "./value-table"

/** What the shop owes in points at the end of a month. */
export const LiabilitySection = () => {
  const { t } = useTranslation("loyalty")
  const months = useBookMonths()
  const book = months.data
  const [chosen, setChosen] = useState<string>()
  const month = chosen ?? book?.current_month
  const report = useLiability(month)
  const liability = report.data
  const failed = [months, report].find(({ error }) => error)
  return (
    <Container className="divide-y overflow-hidden p-0">
      <SectionHeading
        title={t("liability.title")}
        description={t("liability.description")}
      >
        {book && month && (
          <MonthActions {...{ book, month }} onChoose={setChosen} />
        )}
      </SectionHeading>
      {failed?.error && (
        <LoadError error={failed.error} onRetry={failed.refetch} />
      )}
      {!liability && !failed && <Skeleton className="m-6 h-64" />}
      {liability && (
        <>
          <div className="flex flex-wrap items-center gap-3 px-6 py-4">
            <StatusBadge color={liability.closed_at ? "green" : "orange"}>
              {t(liability.closed_at ? "liability.closed" : "liability.open")}
            </StatusBadge>
            <Text as="div" size="small" className="text-ui-fg-subtle">
              {liability.closed_at ? (
                <Moment at={liability.closed_at} />
              ) : (
                t("liability.may_change")
              )}
            </Text>
          </div>
          <RollForward liability={liability} />
          <ValueTable liability={liability} />
        </>
      )}
    </Container>
  )
}
