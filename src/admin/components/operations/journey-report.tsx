import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminClockAdvanceAnswer } from "../../../client"

/** What fell due while the clock moved. */
export const JourneyReport = ({
  journey,
}: {
  journey: AdminClockAdvanceAnswer
}) => {
  const { t } = useTranslation("operations")
  const busy = journey.sweeps.filter(({ items }) => items > 0)
  return (
    <div className="px-6 py-4" role="status">
      <Text size="small" weight="plus">
        {t("clock.journey.title")}
      </Text>
      {busy.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("clock.journey.quiet")}
        </Text>
      )}
      <ul>
        {busy.map(({ name, runs, items }) => (
          <li key={name} className="flex flex-wrap items-baseline gap-x-3">
            <Text size="small" family="mono">
              {name}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {t("sweeps.items", { count: items })}
              {" · "}
              {t("sweeps.runs", { count: runs })}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  )
}
