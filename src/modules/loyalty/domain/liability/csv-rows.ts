import type { CsvValue } from "../../../../lib/csv/csv-line"
import type { Cohort } from "./cohort"
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
  "deferred_pending",
  "deferred_held",
] as const satisfies (keyof ValueFigures)[]

/** The figures of a month, each under the name that the JSON has for it. */
export function csvRows(
  month: string,
  { points, outstanding, totals, breakage, cohorts, ...rest }: MonthFigures
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
  const points_claimed: CsvValue[] = [
    ...[month, "points_claimed", "point", rest.points_claimed],
  ]
  const of = cohorts.flatMap((cohort) =>
    (["points_given", "points_spent", "points_left"] as const).map((name) => [
      ...[month, `${cohortName(cohort)}.${name}`, "point", cohort[name]],
    ])
  )
  const money = rest.values.flatMap((value): CsvValue[][] => [
    // So many points are worth the `unit_amount` below it.
    [month, "unit_points", value.currency_code, value.unit_points],
    ...MONEY.map((name): CsvValue[] => [
      ...[month, name, value.currency_code, { decimal: value[name] }],
    ]),
  ])
  return [...counted, ...expected, points_claimed, ...of, ...money]
}

const cohortName = ({ month, expires }: Cohort) =>
  `cohorts.${month}${expires ? "" : ".lasting"}`
