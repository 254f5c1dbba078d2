import { pointsOf } from "../points"
import type { ClawbackPolicy } from "../program"
import { fractionOf, targetOf, type Share } from "../share"

export interface EarnedLine {
  points: number
  /** Everything decided so far: taken, owed and forgiven. */
  points_clawed_back: number
  status: "pending" | "active" | "canceled"
}

interface ClawingBack {
  line: EarnedLine
  /** What of the line is undone by now, all refunds together. */
  share: Share
  policy: ClawbackPolicy
  /** What the customer could spend: the most that can be taken from active. */
  points_spendable: number
}

export interface Clawback {
  /** What `points_clawed_back` becomes; the same target again takes nothing. */
  target: number
  from_pending: number
  from_active: number
  owed: number
  /** Logged, so that the book says why nothing was taken. */
  forgiven: number
}

/**
 * How much a refund takes back and from where. Targets are cumulative: after
 * thirds of a line nothing is missing, after the same event twice nothing is
 * taken twice. A share that shrinks again gives nothing back, because an
 * earning that was taken has ended.
 */
export function clawBack(clawing: ClawingBack): Clawback {
  const { line } = clawing
  const wanted = pointsOf(
    targetOf(BigInt(line.points), fractionOf(clawing.share))
  )
  const isOver = line.status === "canceled" || wanted < line.points_clawed_back
  const target = isOver ? line.points_clawed_back : wanted
  const points = target - line.points_clawed_back
  return { target, ...sourcesOf(points, clawing) }
}

function sourcesOf(
  points: number,
  { line, policy, points_spendable }: ClawingBack
) {
  const none = { from_pending: 0, from_active: 0, owed: 0, forgiven: 0 }
  if (line.status === "pending") {
    return { ...none, from_pending: points }
  }
  const from_active = Math.min(points, Math.max(0, points_spendable))
  const missing = points - from_active
  switch (policy) {
    case "unlimited":
      return { ...none, from_active, owed: missing }
    case "within_balance":
      return { ...none, from_active, forgiven: missing }
    case "only_pending":
      return { ...none, forgiven: points }
    default:
      return policy satisfies never
  }
}
