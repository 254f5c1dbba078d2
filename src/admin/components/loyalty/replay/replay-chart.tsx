import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyReplay } from "../../../../client"
import { useCounted } from "../../../hooks/use-counted"
import { dayName } from "../../../lib/time"

const VERSIONS = [
  { name: "this", points: "this_points", color: "bg-ui-tag-blue-icon" },
  { name: "live", points: "live_points", color: "bg-ui-tag-neutral-icon" },
] as const

/** Points by day or week: this version beside the live one. */
export const ReplayChart = ({ replay }: { replay: LoyaltyReplay }) => {
  const { t, i18n } = useTranslation("loyalty")
  const counted = useCounted()
  const { series, series_step } = replay
  const most = Math.max(
    1,
    ...series.flatMap(({ this_points, live_points }) => [
      this_points,
      live_points,
    ])
  )
  return (
    <figure className="px-6 py-4">
      <figcaption className="flex flex-wrap items-center justify-between gap-2">
        <Text size="small" weight="plus">
          {t(`replay.per_${series_step}`)}
        </Text>
        <ul className="flex gap-4">
          {VERSIONS.map(({ name, color }) => (
            <li key={name} className="txt-xsmall flex items-center gap-1.5">
              <span aria-hidden className={`size-2 rounded-full ${color}`} />
              {t(`replay.${name}`)}
            </li>
          ))}
        </ul>
      </figcaption>
      <ol className="mt-3 flex h-40 items-end gap-px border-b">
        {series.map((step) => (
          <li
            key={step.starts_on}
            className="hover:bg-ui-bg-base-hover flex h-full min-w-0 flex-1 items-end gap-px"
            title={t("replay.step", {
              day: dayName(step.starts_on, i18n.language),
              mine: counted.plain(step.this_points),
              live: counted.plain(step.live_points),
            })}
          >
            {VERSIONS.map(({ name, points, color }) => (
              <span
                key={name}
                className={`min-w-0 flex-1 rounded-t-sm ${color}`}
                style={{ height: `${(100 * step[points]) / most}%` }}
              />
            ))}
          </li>
        ))}
      </ol>
      <div className="txt-xsmall text-ui-fg-muted mt-1 flex justify-between">
        {[series.at(0), series.at(-1)].map(
          (step) =>
            step && (
              <span key={step.starts_on}>
                {dayName(step.starts_on, i18n.language)}
              </span>
            )
        )}
      </div>
    </figure>
  )
}
