import { Button, Container, Skeleton, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useLiability } from "../../../hooks/loyalty-liability"
import { useNow } from "../../../hooks/use-now"
import { backendUrl } from "../../../lib/sdk"
import { localeOf } from "../../../lib/time"
import { Choice } from "../../choice"
import { SectionHeading } from "../../list-section"
import { LoadError } from "../../load-error"
import { Moment } from "../../moment"
import { lastMonths, monthName, monthOf } from "./months"
import { RollForward } from "./roll-forward"
import { useClosing } from "./use-closing"
import { ValueTable } from "./value-table"

/** What the shop owes in points at the end of a month. */
export const LiabilitySection = () => {
  const { t, i18n } = useTranslation("loyalty")
  const now = useNow()
  const [month = monthOf(now), setMonth] = useState<string>()
  const { data: liability, error, refetch } = useLiability(month)
  const name = monthName(month, localeOf(i18n.language))
  const { close, isPending } = useClosing(month, name)
  const isOver = liability && new Date(liability.ends_at) <= now
  const csv = `${backendUrl.replace(/\/$/, "")}/admin/loyalty-liability?format=csv&month=${month}`
  return (
    <Container className="divide-y overflow-hidden p-0">
      <SectionHeading
        title={t("liability.title")}
        description={t("liability.description")}
      >
        <Choice
          label={t("liability.month")}
          value={month}
          options={lastMonths(now).map((value) => ({
            value,
            label: monthName(value, localeOf(i18n.language)),
          }))}
          onChange={setMonth}
        />
        <Button size="small" variant="secondary" asChild>
          <a href={csv} download>
            {t("liability.csv")}
          </a>
        </Button>
        {liability && !liability.closed_at && (
          <Button
            size="small"
            disabled={!isOver}
            title={isOver ? undefined : t("liability.not_over")}
            isLoading={isPending}
            onClick={() => void close()}
          >
            {t("liability.close.action")}
          </Button>
        )}
      </SectionHeading>
      {error && <LoadError error={error} onRetry={refetch} />}
      {!liability && !error && <Skeleton className="m-6 h-64" />}
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
