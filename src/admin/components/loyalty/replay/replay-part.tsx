import { Button, Container, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Choice } from "../../choice"
import { SectionHeading } from "../../list-section"
import { LoadError } from "../../load-error"
import { ReplayChart } from "./replay-chart"
import { ReplayFigures } from "./replay-figures"
import { ReplayTiers } from "./replay-tiers"
import { PERIODS, type Replayed } from "./use-replayed"

/** A version over the orders of the past, beside the one that is live. */
export const ReplayPart = ({ replayed }: { replayed: Replayed }) => {
  const { t } = useTranslation("loyalty")
  const { period, setPeriod, run, isPending, isUnsaved, ...last } = replayed
  const { replay, error, isOutdated } = last
  return (
    <Container className="divide-y overflow-hidden p-0">
      <SectionHeading
        title={t("replay.title")}
        description={t("replay.description")}
      >
        <Choice
          label={t("replay.period")}
          value={period}
          options={PERIODS.map((value) => ({
            value,
            label: t("replay.last_days", { count: Number(value) }),
          }))}
          onChange={setPeriod}
        />
        <Button
          size="small"
          variant="secondary"
          type="button"
          disabled={isUnsaved}
          title={isUnsaved ? t("program.save_first") : undefined}
          isLoading={isPending}
          onClick={run}
        >
          {t("replay.run")}
        </Button>
      </SectionHeading>
      {error && <LoadError error={error} onRetry={run} />}
      {isPending && <Skeleton className="m-6 h-48" />}
      {isOutdated && !isPending && <Remark>{t("replay.outdated")}</Remark>}
      {replay?.orders === 0 && <Remark>{t("replay.no_orders")}</Remark>}
      {replay && replay.orders > 0 && (
        <>
          <ReplayFigures replay={replay} />
          <ReplayChart replay={replay} />
          <ReplayTiers replay={replay} />
        </>
      )}
    </Container>
  )
}

const Remark = ({ children }: { children: string }) => (
  <Text size="small" className="text-ui-fg-subtle px-6 py-4" role="status">
    {children}
  </Text>
)
