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
  /** "about €20.00 more" */
  function costs(all: Costs) {
    const changed = all.filter(({ amount }) => Number(amount) !== 0)
    return changed.length === 0
      ? t("replay.costs_same")
      : changed.map(costOf).join(", ")
  }
  function costOf({ currency_code, amount }: Costs[number]) {
    const isMore = Number(amount) > 0
    return t(isMore ? "replay.costs_more" : "replay.costs_less", {
      amount: money(currency_code, Math.abs(Number(amount))),
    })
  }
  const outcome = (replay: LoyaltyReplay, days: number) =>
    t("replay.outcome", {
      days: t("replay.last_days", { count: days }),
      winners: counted.plain(replay.winners),
      losers: counted.plain(replay.losers),
      costs: costs(replay.difference.costs),
    })
  return { difference, costs, outcome }
}
