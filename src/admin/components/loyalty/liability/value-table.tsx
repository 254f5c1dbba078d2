import { Hint, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyLiability } from "../../../../client"
import { useMoney } from "../../../hooks/use-money"

/** The last four are a sum, as the file for the accountant has it. */
const FIGURES = [
  "fair_value",
  "expected_breakage",
  "deferred_opening",
  "deferred_added",
  "revenue",
  "deferred_closing",
] as const
const HINTS = ["fair_value", "expected_breakage", "deferred"] as const

/** What the closing is worth, by each currency instead of another. */
export const ValueTable = ({ liability }: { liability: LoyaltyLiability }) => {
  const { t } = useTranslation("loyalty")
  const money = useMoney()
  return (
    <div>
      <div className="overflow-x-auto">
        <Table className="min-w-[52rem]">
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
      <ul className="flex flex-col gap-1 px-6 pt-4">
        {HINTS.map((name) => (
          <li key={name}>
            <Hint className="block">{t(`liability.hints.${name}`)}</Hint>
          </li>
        ))}
      </ul>
      <Hint className="block px-6 pb-4 pt-1">
        {t(`liability.basis.${liability.breakage.basis}`, {
          percent: Math.round(100 * Number(liability.breakage.rate)),
        })}{" "}
        {t("liability.alternatives")}
      </Hint>
    </div>
  )
}
