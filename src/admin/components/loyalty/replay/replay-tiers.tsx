import { Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyReplay } from "../../../../client"
import { useTierNames } from "../../../hooks/loyalty-tiers"
import { useCounted } from "../../../hooks/use-counted"

/** The same, by the tier that members were in. */
export const ReplayTiers = ({ replay }: { replay: LoyaltyReplay }) => {
  const { t } = useTranslation("loyalty")
  const counted = useCounted()
  const nameOf = useTierNames()
  return (
    <div className="overflow-x-auto">
      <Table className="min-w-[28rem]">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("replay.tier")}</Table.HeaderCell>
            {(["orders", "this", "live"] as const).map((name) => (
              <Table.HeaderCell key={name} className="text-right">
                {t(`replay.${name}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {replay.per_tier.map(({ tier, ...sums }) => (
            <Table.Row key={tier ?? ""}>
              <Table.Cell>
                {tier ? nameOf(tier) : t("replay.no_tier")}
              </Table.Cell>
              {[sums.orders, sums.this_points, sums.live_points].map(
                (sum, index) => (
                  <Table.Cell key={index} className="text-right tabular-nums">
                    {counted.plain(sum)}
                  </Table.Cell>
                )
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
