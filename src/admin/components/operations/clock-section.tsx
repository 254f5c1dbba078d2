import { Button, Container, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Clock } from "../../../client"
import { useAdvanceClock, useClock } from "../../hooks/clock"
import { useErrorToast } from "../../hooks/use-error-toast"
import { useNow } from "../../hooks/use-now"
import { duration, exactTime } from "../../lib/time"
import { SectionHeading } from "../list-section"
import { LoadError } from "../load-error"
import { AdvanceDrawer } from "./advance-drawer"
import { JourneyReport } from "./journey-report"

const HOUR_SECONDS = 3600
const STEPS = [
  { name: "hour", seconds: HOUR_SECONDS },
  { name: "day", seconds: 24 * HOUR_SECONDS },
  { name: "week", seconds: 7 * 24 * HOUR_SECONDS },
] as const

/** Absent where nobody may move the clock. */
export const ClockSection = () => {
  const { data: clock, error, refetch } = useClock()
  const { t } = useTranslation("operations")
  if (!clock && !error) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      {clock ? (
        <MovableClock clock={clock} />
      ) : (
        <SectionHeading
          title={t("clock.title")}
          description={t("clock.description")}
        />
      )}
      {error && <LoadError error={error} onRetry={refetch} />}
    </Container>
  )
}

const MovableClock = ({ clock }: { clock: Clock }) => {
  const { t } = useTranslation("operations")
  const [isChoosing, setIsChoosing] = useState(false)
  const { advance, journey, isMoving } = useJourney()
  return (
    <>
      <SectionHeading
        title={t("clock.title")}
        description={t("clock.description")}
      >
        {STEPS.map(({ name, seconds }) => (
          <Button
            key={name}
            size="small"
            variant="secondary"
            disabled={isMoving}
            onClick={() => void advance(seconds)}
          >
            {t(`clock.steps.${name}`)}
          </Button>
        ))}
        <Button
          size="small"
          variant="secondary"
          isLoading={isMoving}
          onClick={() => setIsChoosing(true)}
        >
          {t("clock.custom")}
        </Button>
      </SectionHeading>
      <ShopTime offset_seconds={clock.offset_seconds} />
      {journey && <JourneyReport journey={journey} />}
      <AdvanceDrawer
        isOpen={isChoosing}
        onClose={() => setIsChoosing(false)}
        onChoose={advance}
      />
    </>
  )
}

const ShopTime = ({ offset_seconds }: Pick<Clock, "offset_seconds">) => {
  const { t, i18n } = useTranslation("operations")
  const now = useNow({ every_ms: 1000 })
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 px-6 py-4">
      <Text weight="plus" className="tabular-nums" data-testid="shop-time">
        {exactTime(now, i18n.language)}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {offset_seconds
          ? t("clock.ahead", { by: duration(offset_seconds, i18n.language) })
          : t("clock.real")}
      </Text>
    </div>
  )
}

/** Moves the clock once somebody has said yes to it. */
function useJourney() {
  const { t, i18n } = useTranslation("operations")
  const tellError = useErrorToast()
  const { mutate, data: journey, isPending: isMoving } = useAdvanceClock()
  const prompt = usePrompt()
  async function advance(seconds: number) {
    const by = duration(seconds, i18n.language)
    const isWanted = await prompt({
      variant: "confirmation",
      title: t("clock.prompt.title", { by }),
      description: t("clock.prompt.description"),
      confirmText: t("clock.prompt.confirm"),
      cancelText: t("shared:cancel"),
    })
    if (isWanted) {
      mutate(seconds, {
        onSuccess: () => toast.success(t("clock.moved", { by })),
        onError: tellError,
      })
    }
  }
  return { advance, journey, isMoving }
}
