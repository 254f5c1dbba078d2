import { useTranslation } from "react-i18next"
import type { LoyaltyReplay } from "../../../../client"
import { useCounted } from "../../../hooks/use-counted"
import { useMoney } from "../../../hooks/use-money"
import { localeOf } from "../../../lib/time"

type Costs = LoyaltyReplay["difference"]["costs"]

/** What a replay comes to, in a few words. */
export function useReplayWords() {
  const { t, i18n } = useTranslation("loyalty")
  const counted = useCounted()
  const money = useMoney()
  const percent = new Intl.NumberFormat(localeOf(i18n.language), {
    ...{ style: "percent", signDisplay: "exceptZero" },
    maximumFractionDigits: 1,
  })

  /** "+120 (+4%)" */
  function difference(mine: number, live: number) {
    const points = counted.signed(mine - live)
    return live === 0
      ? points
      : `${points} (${percent.format((mine - live) / live)})`
  }
  /** "about €20.00 + $5.00 more" */
  function costs(all: Costs) {
    const told = [
      ["replay.costs_more", all.filter(({ amount }) => Number(amount) > 0)],
      ["replay.costs_less", all.filter(({ amount }) => Number(amount) < 0)],
    ] as const
    const changed = told.filter(([, some]) => some.length > 0)
    return changed.length === 0
      ? t("replay.costs_same")
      : changed.map(([key, some]) => t(key, { amount: sum(some) })).join(", ")
  }
  const sum = (some: Costs) =>
    some
      .map(({ currency_code, amount }) =>
        money(currency_code, Math.abs(Number(amount)))
      )
      .join(" + ")
  const outcome = (replay: LoyaltyReplay, days: number) =>
    t("replay.outcome", {
      count: days,
      winners: counted.plain(replay.winners),
      losers: counted.plain(replay.losers),
      costs: costs(replay.difference.costs),
    })
  return { difference, costs, outcome }
}
