import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyReplay } from "../../../../client"
import { useCounted } from "../../../hooks/use-counted"
import { useMoney } from "../../../hooks/use-money"
import { useReplayWords } from "./use-replay-words"

/** What it comes to: points, money, and for whom it is better or worse. */
export const ReplayFigures = ({ replay }: { replay: LoyaltyReplay }) => {
  const { t } = useTranslation("loyalty")
  const counted = useCounted()
  const money = useMoney()
  const words = useReplayWords()
  const isLive = replay.live_program_id !== null
  const costs = ({ costs, points_uncosted }: LoyaltyReplay["this"]) => {
    const amounts = costs.map(({ amount, currency_code }) =>
      money(currency_code, amount)
    )
    const known = t("replay.costs", { costs: amounts.join(" + ") || "–" })
    const points = counted.points(points_uncosted)
    return points_uncosted
      ? `${known}; ${t("replay.uncosted", { points })}`
      : known
  }
  const figures = [
    {
      name: t("replay.this"),
      value: counted.points(replay.this.points),
      hint: costs(replay.this),
    },
    {
      name: t("replay.live"),
      value: isLive ? counted.points(replay.live.points) : "–",
      hint: isLive ? costs(replay.live) : t("replay.nothing_live"),
    },
    {
      name: t("replay.difference"),
      value: isLive
        ? words.difference(replay.this.points, replay.live.points)
        : "–",
      hint: isLive
        ? t("replay.costs", { costs: words.costs(replay.difference.costs) })
        : t("replay.nothing_live"),
    },
    {
      name: t("replay.winners"),
      value: counted.plain(replay.winners),
      hint: t("replay.winners_hint"),
    },
    {
      name: t("replay.losers"),
      value: counted.plain(replay.losers),
      hint: t("replay.losers_hint", {
        unchanged: counted.plain(replay.unchanged),
      }),
    },
  ]
  return (
    <dl className="grid grid-cols-1 gap-x-4 gap-y-6 px-6 py-4 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-5">
      {figures.map(({ name, value, hint }) => (
        <div key={name} className="flex min-w-0 flex-col gap-1">
          <dt className="txt-compact-small text-ui-fg-subtle">{name}</dt>
          <dd className="h2-core">{value}</dd>
          <Text as="span" size="xsmall" className="text-ui-fg-muted">
            {hint}
          </Text>
        </div>
      ))}
    </dl>
  )
}
