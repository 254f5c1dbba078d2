import type { CsvValue } from "../../../../lib/csv/csv-line"
import type { MonthFigures } from "./month-figures"
import type { ValueFigures } from "./value"

/** One figure to a line, so that a shop's currencies add no columns. */
export const CSV_HEADER = ["month", "figure", "unit", "amount"]

const MONEY = [
  "fair_value",
  "expected_breakage",
  "deferred_opening",
  "deferred_added",
  "revenue",
  "deferred_closing",
  "deferred_total",
  "revenue_total",
] as const satisfies (keyof ValueFigures)[]

/** The figures of a month, each under the name that the JSON has for it. */
export function csvRows(
  month: string,
  { points, outstanding, totals, breakage, values }: MonthFigures
): CsvValue[][] {
  const counted = Object.entries({ points, outstanding, totals }).flatMap(
    ([part, figures]: [string, Record<string, number>]) =>
      Object.entries(figures).map(([name, amount]) => [
        ...[month, `${part}.${name}`, "point", amount],
      ])
  )
  const rate = { decimal: breakage.rate }
  const money = values.flatMap((value) =>
    MONEY.map((name) => [
      ...[month, name, value.currency_code, { decimal: value[name] }],
    ])
  )
  return [...counted, [month, "breakage.rate", "share", rate], ...money]
}
