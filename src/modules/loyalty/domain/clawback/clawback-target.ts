import { pointsOf } from "../points"
import { fractionOf, targetOf, type Share } from "../share"

export interface EarnedLine {
  points: number
  /** Everything decided so far: taken, owed and forgiven. */
  points_clawed_back: number
  status: "pending" | "active" | "canceled"
}

/**
 * What of a line is clawed back once `share` of it is undone, all refunds
 * together. Targets are cumulative: after thirds of a line nothing is missing,
 * after the same event twice nothing is taken twice. A share that shrinks again
 * gives nothing back, because an earning that was taken has ended.
 */
export function clawbackTarget(line: EarnedLine, share: Share): number {
  const wanted = pointsOf(targetOf(BigInt(line.points), fractionOf(share)))
  const isOver = line.status === "canceled" || wanted < line.points_clawed_back
  return isOver ? line.points_clawed_back : wanted
}
