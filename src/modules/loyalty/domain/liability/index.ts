export {
  expectBreakage,
  NOTHING_ENDED,
  spentShare,
  type EndedLots,
} from "./breakage"
export type { CohortMove } from "./cohort"
export { COLUMNS } from "./columns"
export { CSV_HEADER, csvRows } from "./csv-rows"
export {
  figuresAfter,
  POINTS_ONLY,
  type MonthFacts,
  type MonthFigures,
} from "./month-figures"
export { periodsFrom, type Period } from "./periods"
export type { BookSum } from "./roll-forward"
export { nearest } from "./revenue"
export {
  minorPerPoint,
  unitValuesAt,
  valuesOf,
  type RedeemableUnder,
} from "./unit-values"
