import { pointsOf } from "../points"
import type { ProgramDefinition } from "../program/definition"
import { countOrder } from "./count-order"
import {
  effective,
  exactPoints,
  explainLine,
  type AppliedRule,
  type LineEarning,
} from "./line-earning"
import type { CountedOrder } from "./parts"
import { readyRules, type ReadyRule } from "./ready-rules"
import type { OrderSnapshot, SnapshotLine } from "./snapshot"
import { wholePoints } from "./whole-points"

type Earning = ProgramDefinition["earning"]

export interface OrderEarning {
  points: number
  lines: LineEarning[]
}

/**
 * What an order earns, by the rules alone. A rule gives to the lines for which
 * all its conditions hold.
 *
 * @throws {MedusaError} when a rule names what nobody has registered
 */
export function computeEarning(
  { earning }: { earning: Pick<Earning, "basis" | "rules"> },
  snapshot: OrderSnapshot
): OrderEarning {
  const order = countOrder(earning.basis, snapshot)
  const given = readyRules(earning.rules).flatMap((rule) =>
    givenBy(rule, order)
  )
  const appliedTo = (line_id: string) =>
    effective(given.filter((gift) => gift.line_id === line_id))
  const applied = order.lines.map(({ line_id }) => appliedTo(line_id))
  const shares = wholePoints(applied.map(exactPoints)).map(pointsOf)
  const lines = order.lines.map((line, position) => ({
    line_id: line.line_id,
    points: shares[position],
    rule_ids: applied[position].map(({ rule_id }) => rule_id),
    explanation: explainLine(
      line,
      applied[position],
      shares[position],
      snapshot.currency_code
    ),
  }))
  const leftOut = snapshot.lines
    .filter(({ id }) => !lines.some(({ line_id }) => line_id === id))
    .map(giftCard)
  const points = shares.reduce((sum, share) => sum + share, 0)
  return { points, lines: [...lines, ...leftOut] }
}

function givenBy(
  { rule_id, name, conditions: required, effect }: ReadyRule,
  order: CountedOrder
): (AppliedRule & { line_id: string })[] {
  const lines = order.lines.filter((line) =>
    required.every((condition) => condition.holdsFor(line, order))
  )
  return effect.gains(lines, order).map((gain, position) => ({
    line_id: lines[position].line_id,
    rule_id,
    name,
    effect,
    gain,
  }))
}

function giftCard({ id }: SnapshotLine): LineEarning {
  const explanation = ["Gift cards do not count"]
  return { line_id: id, points: 0, rule_ids: [], explanation }
}
