import { chiSquaredTail } from "./chi-squared"

/** What was decided about the reviews of one star. */
export interface StarDecisions {
  rating: number
  published: number
  rejected: number
}

export type ReasonNotTested = "one_outcome" | "too_few_decisions"

export interface SkewTest {
  chi_squared: number | null
  degrees_of_freedom: number | null
  p_value: number | null
  is_skewed: boolean
  reason_not_tested?: ReasonNotTested
}

/** One honest shop in a hundred is looked at for nothing. */
const SIGNIFICANCE = 0.01

/** Below this an expected count makes the approximation unsound (Cochran). */
const EXPECTED_MIN = 5

/**
 * Whether reviews of some stars are rejected more often than those of others:
 * Pearson's chi-squared test of homogeneity over stars and outcomes.
 */
export function testSkew(stars: StarDecisions[]): SkewTest {
  const [published, rejected] = outcomes(stars)
  if (!published || !rejected) {
    const any = published + rejected > 0
    return notTested(any ? "one_outcome" : "too_few_decisions")
  }
  const groups = pooled(stars)
  if (groups.length < 2) {
    return notTested("too_few_decisions")
  }
  const chi_squared = chiSquaredOf(groups)
  const degrees_of_freedom = groups.length - 1
  const p_value = chiSquaredTail(chi_squared, degrees_of_freedom)
  const is_skewed = p_value < SIGNIFICANCE
  return { chi_squared, degrees_of_freedom, p_value, is_skewed }
}

type Outcomes = [published: number, rejected: number]

const outcomes = (stars: StarDecisions[]): Outcomes => [
  stars.reduce((sum, { published }) => sum + published, 0),
  stars.reduce((sum, { rejected }) => sum + rejected, 0),
]

const sizeOf = ([published, rejected]: Outcomes) => published + rejected

const together = (one: Outcomes, other: Outcomes): Outcomes => [
  one[0] + other[0],
  one[1] + other[1],
]

/**
 * The smallest star joins its smaller neighbour until every expected count is
 * large enough. Only how many were decided says who joins whom: looking at the
 * outcomes would make the test find what it looked for.
 */
function pooled(stars: StarDecisions[]) {
  let groups = [...stars]
    .sort((one, other) => one.rating - other.rating)
    .map((star): Outcomes => outcomes([star]))
  const total = groups.reduce(together)
  const shareMin = Math.min(...total) / sizeOf(total)
  while (groups.length > 1) {
    const sizes = groups.map(sizeOf)
    const smallest = sizes.indexOf(Math.min(...sizes))
    if (sizes[smallest] * shareMin >= EXPECTED_MIN) {
      break
    }
    const neighbour = smallerNeighbour(smallest, sizes)
    groups = joined(groups, Math.min(smallest, neighbour))
  }
  return groups
}

function smallerNeighbour(at: number, sizes: number[]) {
  const before = sizes[at - 1] ?? Infinity
  const after = sizes[at + 1] ?? Infinity
  return before < after ? at - 1 : at + 1
}

/** With the groups `at` and `at + 1` as one. */
const joined = (groups: Outcomes[], at: number) => [
  ...groups.slice(0, at),
  together(groups[at], groups[at + 1]),
  ...groups.slice(at + 2),
]

function chiSquaredOf(groups: Outcomes[]) {
  const total = groups.reduce(together)
  return groups
    .flatMap((group) =>
      group.map((observed, outcome) => {
        const expected = (sizeOf(group) * total[outcome]) / sizeOf(total)
        return (observed - expected) ** 2 / expected
      })
    )
    .reduce((sum, part) => sum + part, 0)
}

const notTested = (reason_not_tested: ReasonNotTested): SkewTest => ({
  chi_squared: null,
  degrees_of_freedom: null,
  p_value: null,
  is_skewed: false,
  reason_not_tested,
})
