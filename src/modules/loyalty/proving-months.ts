import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Violation } from "../../lib/ledger"
import { digestOf } from "./closing-month"
import {
  figuresAfter,
  POINTS_ONLY,
  type MonthFigures,
} from "./domain/liability"
import { readSums } from "./month-facts"
import { closedMonths, type MonthRow } from "./month-rows"

const RULE = "closed_month_equals_book"

/**
 * Recomputes the points of every closed month from the entries, as if none had
 * been closed, and holds them against what was written down. What they were
 * worth was known then: the digest keeps it.
 */
export async function proveMonths(knex: Knex): Promise<Violation[]> {
  const months = await closedMonths(knex)
  const sums = await readSums(knex, months)
  const violations: Violation[] = []
  let figures: MonthFigures | undefined
  let digest: string | undefined
  for (const [position, month] of months.entries()) {
    figures = figuresAfter(figures, {
      ...{ ...POINTS_ONLY, sums: sums.get(position) ?? [] },
    })
    digest = digestOf(month, digest)
    violations.push(...differences(month, figures), ...broken(month, digest))
  }
  return violations
}

const COMPARED = ["points", "outstanding", "totals"] as const

function differences({ id, figures }: MonthRow, computed: MonthFigures) {
  return COMPARED.flatMap((part) => {
    const stored: Record<string, number> = figures[part]
    return Object.entries(computed[part])
      .filter(([name, points]) => stored[name] !== points)
      .map(([name, points]) => ({
        ...{ rule: RULE, entity_id: id },
        expected: `${part}.${name} ${points}`,
        found: `${part}.${name} ${stored[name]}`,
      }))
  })
}

const broken = ({ id, digest }: MonthRow, expected: string) =>
  digest === expected
    ? []
    : [
        {
          rule: "closed_month_is_chained",
          entity_id: id,
          expected,
          found: digest,
        },
      ]
