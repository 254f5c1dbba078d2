import type { CsvValue } from "../../../../lib/csv/csv-line"
import type { MonthFigures } from "./month-figures"
import type { ValueFigures } from "./value"

/** One figure to a line, so that a shop's currencies add no columns. */
export const CSV_HEADER = ["month", "figure", "unit", "amount"]

const MONEY = [
  "unit_amount",
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
  const expected: CsvValue[][] = [
    [month, "breakage.rate", "share", { decimal: breakage.rate }],
    [month, "breakage.basis", "word", breakage.basis],
    [month, "breakage.lots", "lot", breakage.lots],
    [month, "breakage.points_expired", "point", breakage.points_expired],
    [month, "breakage.points_redeemed", "point", breakage.points_redeemed],
  ]
  const money = values.flatMap((value): CsvValue[][] => [
    // So many points are worth the `unit_amount` below it.
    [month, "unit_points", value.currency_code, value.unit_points],
    ...MONEY.map((name): CsvValue[] => [
      ...[month, name, value.currency_code, { decimal: value[name] }],
    ]),
  ])
  return [...counted, ...expected, ...money]
}
