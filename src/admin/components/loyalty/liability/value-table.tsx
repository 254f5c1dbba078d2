import { Hint, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyLiability } from "../../../../client"
import { useMoney } from "../../../hooks/use-money"

const FIGURES = [
  "fair_value",
  "expected_breakage",
  "revenue",
  "deferred_closing",
] as const

/** What the closing is worth, by each currency instead of another. */
export const ValueTable = ({ liability }: { liability: LoyaltyLiability }) => {
  const { t } = useTranslation("loyalty")
  const money = useMoney()
  return (
    <div>
      <div className="overflow-x-auto">
        <Table className="min-w-[36rem]">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("liability.currency")}</Table.HeaderCell>
              {FIGURES.map((name) => (
                <Table.HeaderCell key={name} className="text-right">
                  {t(`liability.${name}`)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {liability.values.map((value) => (
              <Table.Row key={value.currency_code}>
                <Table.Cell>{value.currency_code.toUpperCase()}</Table.Cell>
                {FIGURES.map((name) => (
                  <Table.Cell key={name} className="text-right tabular-nums">
                    {money(value.currency_code, value[name])}
                  </Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <Hint className="block px-6 py-4">
        {t(`liability.basis.${liability.breakage.basis}`, {
          percent: Math.round(100 * Number(liability.breakage.rate)),
        })}{" "}
        {t("liability.alternatives")}
      </Hint>
    </div>
  )
}
