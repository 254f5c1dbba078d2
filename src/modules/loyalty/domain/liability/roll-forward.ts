import { pointsOf } from "../points"
import { COLUMNS, columnOf, type Column } from "./columns"

/** What the entries of one kind have posted to one account in a month. */
export interface BookSum {
  account: string
  kind: string
  amount: bigint
}

/** Signed: the opening and all columns sum to the closing. */
export type PointsRow = Record<"opening" | Column | "closing", number>

/** Where the closing stands; what members owe is taken off. */
export type Outstanding = Record<
  "available" | "pending" | "reserved" | "owed",
  number
>

export const NO_POINTS: Outstanding = {
  ...{ available: 0, pending: 0, reserved: 0, owed: 0 },
}

/**
 * The month by columns. Entries sum to zero, so what members gain is what the
 * house's accounts lose, and each posting of the house is in one column: moves
 * between a member's own accounts are in none.
 */
export function rollForward(opening: number, sums: readonly BookSum[]) {
  const row = { opening, ...emptyColumns(), closing: opening } as PointsRow
  for (const sum of sums.filter(({ account }) => !isMembers(account))) {
    const points = pointsOf(-sum.amount)
    row[columnOf(sum)] += points
    row.closing += points
  }
  return row
}

export function outstandingAfter(
  before: Outstanding,
  sums: readonly BookSum[]
): Outstanding {
  const moved = (name: string) =>
    sums
      .filter(({ account }) => account === `member_${name}`)
      .reduce((total, { amount }) => total + pointsOf(amount), 0)
  return {
    available: before.available + moved("available"),
    pending: before.pending + moved("pending"),
    reserved: before.reserved + moved("reserved"),
    owed: before.owed - moved("debt"),
  }
}

const isMembers = (account: string) => account.startsWith("member_")

const emptyColumns = () =>
  Object.fromEntries(COLUMNS.map((column) => [column, 0]))
