import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import { chiSquaredTail } from "../chi-squared"
import { testSkew, type StarDecisions } from "../skew"

/**
 * Abramowitz and Stegun, table 26.8: percentage points of chi-squared. The
 * median with two degrees is 2 ln 2, since six digits of it are too few.
 */
const TABLE = [
  [1, 0.95, 0.0039321],
  [1, 0.05, 3.84146],
  [1, 0.01, 6.6349],
  [2, 0.5, 2 * Math.LN2],
  [2, 0.05, 5.99147],
  [2, 0.01, 9.21034],
  [3, 0.5, 2.36597],
  [3, 0.05, 7.81473],
  [3, 0.01, 11.3449],
  [4, 0.5, 3.3567],
  [4, 0.05, 9.48773],
  [4, 0.01, 13.2767],
] as const

const runs = { seed, numRuns: depth({ sample: 200, full: 5_000 }) }

describe("the tail of chi-squared", () => {
  it.each(TABLE)(
    "with %i degrees of freedom is %d as the published table says",
    (degrees, p, chiSquared) => {
      expect(Math.abs(chiSquaredTail(chiSquared, degrees) - p)).toBeLessThan(
        1e-6
      )
    }
  )

  it("is the sum that A&S 26.4.5 gives for even degrees", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        (chiSquared, half) => {
          const x = chiSquared / 2
          let [term, sum] = [1, 0]
          for (let n = 1; n <= half; n++) {
            sum += term
            term *= x / n
          }
          const known = Math.exp(-x) * sum
          const found = chiSquaredTail(chiSquared, 2 * half)
          expect(Math.abs(found - known)).toBeLessThan(1e-12)
        }
      ),
      runs
    )
  })

  it("stays a probability and does not turn to 0 where it is tiny", () => {
    expect(chiSquaredTail(0, 4)).toBe(1)
    expect(chiSquaredTail(400, 4)).toBeGreaterThan(0)
    expect(chiSquaredTail(400, 4)).toBeLessThan(1e-80)
  })
})

const stars = (...decisions: [published: number, rejected: number][]) =>
  decisions.map(([published, rejected], at) => ({
    rating: at + 1,
    published,
    rejected,
  }))

describe("the test of rejection by star", () => {
  it("is Pearson's chi-squared over stars and outcomes", () => {
    // (20·30 − 80·70)²·200 / (100·100·90·110) for a table of two by two.
    const test = testSkew(stars([80, 20], [30, 70]))
    expect(test.chi_squared).toBeCloseTo(50.505050505, 8)
    expect(test).toMatchObject({ degrees_of_freedom: 1, is_skewed: true })
  })

  it("finds nothing where each star is rejected at the same rate", () => {
    const test = testSkew(
      stars([90, 10], [180, 20], [270, 30], [360, 40], [900, 100])
    )
    expect(test).toEqual({
      chi_squared: expect.closeTo(0),
      degrees_of_freedom: 4,
      p_value: 1,
      is_skewed: false,
    })
  })

  it("pools neighbouring stars until each expected count is five", () => {
    const test = testSkew(
      stars([30, 2], [20, 1], [90, 9], [500, 50], [900, 90])
    )
    // One and two stars expect 4.8 rejections together, so three joins them.
    expect(test.degrees_of_freedom).toBe(2)
  })

  it("takes stars in their order, however they come", () => {
    const [one, two, ...more] = stars([30, 9], [20, 1], [90, 9], [900, 90])
    const given = testSkew([one, two, ...more])
    expect(testSkew([two, ...more, one])).toEqual({
      ...given,
      chi_squared: expect.closeTo(given.chi_squared ?? 0),
      p_value: expect.closeTo(given.p_value ?? 0),
    })
  })

  it("says so when there are too few decisions", () => {
    expect(testSkew([])).toEqual(notTested("too_few_decisions"))
    expect(testSkew(stars([4, 1], [3, 2], [5, 0]))).toEqual(
      notTested("too_few_decisions")
    )
    expect(testSkew([{ rating: 5, published: 900, rejected: 90 }])).toEqual(
      notTested("too_few_decisions")
    )
  })

  it("says so when nothing was rejected, or everything", () => {
    expect(testSkew(stars([900, 0], [900, 0]))).toEqual(
      notTested("one_outcome")
    )
    expect(testSkew(stars([0, 900], [0, 900]))).toEqual(
      notTested("one_outcome")
    )
  })

  it("does not let a star that nobody gave hide the others", () => {
    const test = testSkew(stars([700, 300], [0, 0], [0, 0], [0, 0], [900, 100]))
    expect(test).toMatchObject({ degrees_of_freedom: 1, is_skewed: true })
  })

  it("flags about one fair process in a hundred", () => {
    const chance = randomNumbers(seed)
    const tries = depth({ sample: 4_000, full: 20_000 })
    const flagged = Array.from({ length: tries }, () =>
      testSkew(decided([40, 30, 60, 120, 250], () => 0.1, chance))
    ).filter(({ is_skewed }) => is_skewed).length
    // The mean is 1 %; five deviations of 4,000 tries are 0.8 %.
    expect(flagged / tries).toBeGreaterThan(0.002)
    expect(flagged / tries).toBeLessThan(0.018)
  })

  it("finds a process that rejects one star twice as often", () => {
    const chance = randomNumbers(seed)
    const harsh = (rating: number) => (rating === 1 ? 0.2 : 0.1)
    const found = Array.from({ length: 200 }, () =>
      testSkew(decided([1_000, 500, 700, 2_000, 4_000], harsh, chance))
    ).filter(({ is_skewed }) => is_skewed).length
    expect(found).toBe(200)
  })
})

const notTested = (reason_not_tested: string) => ({
  chi_squared: null,
  degrees_of_freedom: null,
  p_value: null,
  is_skewed: false,
  reason_not_tested,
})

function decided(
  counts: number[],
  rateOf: (rating: number) => number,
  chance: () => number
): StarDecisions[] {
  return counts.map((count, at) => {
    const rating = at + 1
    const draws = Array.from({ length: count }, chance)
    const rejected = draws.filter((draw) => draw < rateOf(rating)).length
    return { rating, published: count - rejected, rejected }
  })
}

/** Mulberry32: the same numbers for the same seed. */
function randomNumbers(start: number) {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
