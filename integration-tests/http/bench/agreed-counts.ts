import { existsSync, readFileSync, writeFileSync } from "fs"
import { expectedCountsFile, type CallCounts } from "../../support/bench"

interface Cost {
  sql: number
  workflow_runs: number
}
type Counts = Record<string, CallCounts>
type Costs = Record<string, Cost>

const HOW_TO_AGREE =
  "If that is what it should cost: UPDATE_BENCH_COUNTS=1 npm test -- bench"

/** Writes the counts of a flow down as what it may cost. */
export function agreeTo(flow: string, counts: Counts) {
  const agreed = { ...readAgreed(), [flow]: costsOf(counts) }
  writeFileSync(expectedCountsFile, `${JSON.stringify(agreed, null, 2)}\n`)
}

/** Says of each call how it differs from what was agreed, and what it ran. */
export function disagreements(flow: string, counts: Counts) {
  const agreed = readAgreed()[flow] ?? {}
  const found = costsOf(counts)
  const calls = [...new Set([...Object.keys(agreed), ...Object.keys(found)])]
  const lines = calls.flatMap((call) =>
    describeCall(call, agreed[call], found[call], counts[call]?.workflows)
  )
  return lines.length ? [`${flow}:`, ...lines, HOW_TO_AGREE] : []
}

function describeCall(
  call: string,
  agreed: Cost | undefined,
  found: Cost | undefined,
  workflows: string[] = []
) {
  if (!agreed || !found) {
    return [`  "${call}" is ${found ? "not agreed on yet" : "gone"}`]
  }
  const changes = (["sql", "workflow_runs"] as const)
    .filter((key) => agreed[key] !== found[key])
    .map((key) => {
      const verb = found[key] > agreed[key] ? "grew" : "shrank"
      return `  "${call}" ${verb} from ${agreed[key]} to ${found[key]} ${key === "sql" ? "SQL statements" : "workflow runs"}`
    })
  return changes.length
    ? [...changes, `    it ran ${workflows.join(", ") || "no workflow"}`]
    : []
}

function costsOf(counts: Counts): Costs {
  return Object.fromEntries(
    Object.entries(counts).map(([call, { sql, workflows }]) => [
      call,
      { sql, workflow_runs: workflows.length },
    ])
  )
}

function readAgreed(): Record<string, Costs> {
  return existsSync(expectedCountsFile)
    ? JSON.parse(readFileSync(expectedCountsFile, "utf8"))
    : {}
}
