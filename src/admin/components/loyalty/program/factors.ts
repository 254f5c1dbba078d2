import type { Part } from "./part-types"
import type { Rule } from "./rule-card"

/** Two factors that can be for the same line, and what they come to. */
export interface MeetingFactors {
  one: number
  other: number
  /** They add up: 1.25 and 2 make 2.25. */
  both: number
}

export function meetingFactors(
  rules: readonly Rule[]
): MeetingFactors | undefined {
  const factors = rules.filter(({ effect }) => Number(effect.factor) > 1)
  for (const [index, rule] of factors.entries()) {
    const other = factors.slice(index + 1).find((later) => canMeet(rule, later))
    if (other) {
      return sumOf(Number(rule.effect.factor), Number(other.effect.factor))
    }
  }
  return undefined
}

/** Factors have four digits after the point; sums of floats have more. */
const sumOf = (one: number, other: number) => ({
  ...{ one, other },
  both: Number((one + other - 1).toFixed(4)),
})

/** Unless what both ask for shuts out the other. */
const canMeet = (one: Rule, other: Rule) =>
  !(one.conditions ?? []).some((condition) =>
    (other.conditions ?? []).some((another) => isApart(condition, another))
  )

function isApart(one: Part, other: Part) {
  if (one.type !== other.type) {
    return false
  }
  switch (one.type) {
    case "tier":
      return haveNoneInCommon(one.tiers, other.tiers)
    case "product":
      return haveNoneInCommon(one.product_ids, other.product_ids)
    case "campaign":
      return isBefore(one.to, other.from) || isBefore(other.to, one.from)
    default:
      return false
  }
}

const haveNoneInCommon = (one: unknown, other: unknown) =>
  Array.isArray(one) &&
  Array.isArray(other) &&
  !one.some((id) => other.includes(id))

const isBefore = (end: unknown, begin: unknown) =>
  Date.parse(String(end)) <= Date.parse(String(begin))
