import type { CsvRow, RowProblem } from "../../../../lib/csv/csv-row"
import { withoutGuard } from "../../../../lib/csv/formula-guard"
import {
  ADJUSTMENT_REASONS,
  type AdjustmentReason,
} from "../account/adjust-reasons"
import { addDays, startOfDay } from "../dates/local-day"
import { POINTS_MAX } from "../points"
import type { Balance, BalanceColumn } from "./balance"

const TEXT_MAX = 320
const DAY = /^\d{4}-\d{2}-\d{2}$/
/** With its zone, or two readers would take it for two moments. */
const MOMENT =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

export interface BalanceContext {
  now: Date
  time_zone: string
  /** For rows that say nothing; null: never. */
  expires_at: Date | null
}

export type ReadBalance = { balance: Balance } | { error: RowProblem }

/** A row by the rules that need nobody else; what is wrong names its column. */
export function readBalance(row: CsvRow, context: BalanceContext): ReadBalance {
  const cell = (column: BalanceColumn) =>
    withoutGuard((row[column] ?? "").trim())
  try {
    const email = text("email", cell("email"))
    const customer_id = text("customer_id", cell("customer_id"))
    const points = readPointsOf(cell("points"))
    const tier = text("tier", cell("tier"))
    if (!email && !customer_id) {
      refuse("email", "It names nobody: fill in email or customer_id")
    }
    if (points === 0 && !tier) {
      refuse("points", "It gives nothing: fill in points or tier")
    }
    return {
      balance: {
        ...{ email, customer_id, points, tier },
        expires_at: readExpiry(cell("expires_at"), context),
        reason: readReason(cell("reason")),
        reference: text("reference", cell("reference")),
      },
    }
  } catch (error) {
    if (error instanceof Refusal) {
      return { error: error.problem }
    }
    throw error
  }
}

class Refusal extends Error {
  constructor(readonly problem: RowProblem) {
    super(problem.message)
  }
}

function refuse(path: BalanceColumn, message: string): never {
  throw new Refusal({ path, message })
}

function text(column: BalanceColumn, cell: string) {
  return cell.length > TEXT_MAX
    ? refuse(column, `It has more than ${TEXT_MAX} characters`)
    : cell || null
}

function readPointsOf(cell: string) {
  const points = Number(cell)
  return /^\d{0,10}$/.test(cell) && points <= POINTS_MAX
    ? points
    : refuse(
        "points",
        `Points are a whole number from 1 to ${POINTS_MAX}, in digits alone; an import takes none away`
      )
}

function readExpiry(cell: string, context: BalanceContext) {
  const { now, time_zone } = context
  if (!cell || cell.toLowerCase() === "never") {
    return cell ? null : context.expires_at
  }
  const at = momentOf(cell, time_zone)
  if (!at || Number.isNaN(at.getTime())) {
    return refuse(
      "expires_at",
      "Write the last day as 2027-03-31, a moment as 2027-03-31T23:00:00Z, or never"
    )
  }
  return at > now
    ? at
    : refuse("expires_at", "It is over: nobody could spend it")
}

function momentOf(cell: string, time_zone: string) {
  if (DAY.test(cell)) {
    const isDay = !Number.isNaN(Date.parse(`${cell}T00:00:00Z`))
    return isDay && isOnCalendar(cell)
      ? startOfDay(addDays(cell, 1), time_zone)
      : undefined
  }
  return MOMENT.test(cell) ? new Date(cell) : undefined
}

/** 31 February is not. */
const isOnCalendar = (day: string) =>
  new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)

function readReason(cell: string): AdjustmentReason {
  const reason = ADJUSTMENT_REASONS.find((each) => each === (cell || "import"))
  return (
    reason ?? refuse("reason", `It is one of ${ADJUSTMENT_REASONS.join(", ")}`)
  )
}
