import { BALANCE_COLUMNS } from "./balance"

/** What is wrong with a header; undefined when nothing is. */
export function columnProblem(header: string[]): string | undefined {
  const unknown = header.filter(
    (column) => !BALANCE_COLUMNS.some((known) => known === column)
  )
  const has = (column: string) => header.includes(column)
  if (new Set(header).size < header.length) {
    return "A column is there twice"
  }
  // A misspelt one would else be left out in silence, such as an expiry.
  if (unknown.length) {
    return `The columns ${unknown.map((name) => `"${name}"`).join(", ")} are unknown; there are ${BALANCE_COLUMNS.join(", ")}`
  }
  if (!has("email") && !has("customer_id")) {
    return "There is neither a column email nor customer_id"
  }
  return has("points") || has("tier")
    ? undefined
    : "There is neither a column points nor tier"
}
