import { Button, Container, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useReplay } from "../../../hooks/loyalty-replay"
import { useNow } from "../../../hooks/use-now"
import { Choice } from "../../choice"
import { SectionHeading } from "../../list-section"
import { LoadError } from "../../load-error"
import { ReplayChart } from "./replay-chart"
import { ReplayFigures } from "./replay-figures"
import { ReplayTiers } from "./replay-tiers"

const PERIODS = ["30", "90", "365"] as const
type Period = (typeof PERIODS)[number]

interface ReplayPartProps {
  programId: string
  /** What is typed is not replayed before it is saved. */
  isUnsaved: boolean
}

/** A version over the orders of the past, beside the one that is live. */
export const ReplayPart = ({ programId, isUnsaved }: ReplayPartProps) => {
  const { t } = useTranslation("loyalty")
  const now = useNow()
  const [period, setPeriod] = useState<Period>("90")
  const { mutate, data: replay, error, isPending } = useReplay(programId)
  const run = () => mutate({ days: Number(period), now })
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
      {replay && !isPending && replay.orders === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("replay.no_orders")}
        </Text>
      )}
      {replay && !isPending && replay.orders > 0 && (
        <>
          <ReplayFigures replay={replay} />
          <ReplayChart replay={replay} />
          <ReplayTiers replay={replay} />
        </>
      )}
    </Container>
  )
}
