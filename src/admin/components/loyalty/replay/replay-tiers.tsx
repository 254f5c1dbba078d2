import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyReplay } from "../../../../client"
import { useTierNames, useTiers } from "../../../hooks/loyalty-tiers"
import { useCounted } from "../../../hooks/use-counted"
import { inLadderOrder } from "./tier-order"
import { useReplayWords } from "./use-replay-words"

const COLUMNS = ["orders", "this", "live", "difference"] as const

/** The same, by the tier that members were in. */
export const ReplayTiers = ({ replay }: { replay: LoyaltyReplay }) => {
  const { t } = useTranslation("loyalty")
  const { plain } = useCounted()
  const { difference } = useReplayWords()
  const { data: ladder = [] } = useTiers()
  const nameOf = useTierNames()
  const rows = inLadderOrder(
    replay.per_tier,
    ladder.map(({ key }) => key)
  )
  return (
    <div className="overflow-x-auto">
      <Table className="min-w-[36rem]">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("replay.tier")}</Table.HeaderCell>
            {COLUMNS.map((name) => (
              <Table.HeaderCell key={name} className="text-right">
                {t(`replay.${name}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map(({ tier, orders, this_points, live_points }) => (
            <Table.Row key={tier ?? ""}>
              <Table.Cell>
                {tier ? nameOf(tier) : t("replay.no_tier")}
              </Table.Cell>
              {[
                plain(orders),
                plain(this_points),
                plain(live_points),
                difference(this_points, live_points),
              ].map((shown, index) => (
                <Table.Cell key={index} className="text-right tabular-nums">
                  {shown}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
