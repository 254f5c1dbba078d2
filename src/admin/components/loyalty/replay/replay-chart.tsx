import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { LoyaltyReplay } from "../../../../client"
import { useCounted } from "../../../hooks/use-counted"
import { dayName } from "../../../lib/time"
import { mostOf, ReplayBars, VERSIONS } from "./replay-bars"

/** Points by day or week: this version beside the live one. */
export const ReplayChart = ({ replay }: { replay: LoyaltyReplay }) => {
  const { t, i18n } = useTranslation("loyalty")
  const counted = useCounted()
  const { series, series_step } = replay
  const heights = series.map(mostOf)
  const most = Math.max(1, ...heights)
  const highest = Math.max(0, heights.indexOf(most))
  const [chosen = highest, setChosen] = useState<number>()
  const day = (starts_on: string) => dayName(starts_on, i18n.language)
  const words = series.map((step) =>
    t("replay.step", {
      day: day(step.starts_on),
      mine: counted.plain(step.this_points),
      live: counted.plain(step.live_points),
    })
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
      <div className="mt-3 flex gap-2">
        <div
          aria-hidden
          className="txt-xsmall text-ui-fg-muted flex h-40 flex-col justify-between text-right tabular-nums"
        >
          <span>{counted.plain(most)}</span>
          <span>0</span>
        </div>
        <div className="min-w-0 flex-1">
          <ReplayBars
            {...{ series, words, most, chosen }}
            onChoose={setChosen}
          />
          <div className="txt-xsmall text-ui-fg-muted mt-1 flex justify-between">
            {[series.at(0), series.at(-1)].map(
              (step) =>
                step && <span key={step.starts_on}>{day(step.starts_on)}</span>
            )}
          </div>
        </div>
      </div>
      <Text size="small" className="text-ui-fg-subtle mt-2">
        {words[chosen]}
      </Text>
    </figure>
  )
}
