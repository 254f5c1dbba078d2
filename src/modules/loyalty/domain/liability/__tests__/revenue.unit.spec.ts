import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import { Fraction } from "../../fraction"
import { expectBreakage } from "../breakage"
import { expectation, nearest, type PointsTotals } from "../revenue"

const runs = { seed, numRuns: depth({ sample: 200, full: 10_000 }) }

const earnedShare = (points: PointsTotals, kept: Fraction) =>
  expectation(points, kept).earned

/** IFRS 15, example 52: 10,000 points, to which 8,676 were allocated. */
const ALLOCATED = 8_676n
const earnedOf = (redeemed: number, rate: string) =>
  nearest(
    Fraction.of(ALLOCATED).times(
      earnedShare(
        { given: 10_000, spent: redeemed, left: 10_000 - redeemed },
        Fraction.ONE.minus(Fraction.of(rate))
      )
    )
  )

describe("deferred revenue", () => {
  it("is earned as in example 52 of IFRS 15, in the first year", () => {
    expect(earnedOf(4_500, "0.05")).toBe(4_110n)
    expect(ALLOCATED - earnedOf(4_500, "0.05")).toBe(4_566n)
  })

  it("catches up in the second, when more are expected to be redeemed", () => {
    expect(earnedOf(8_500, "0.03") - earnedOf(4_500, "0.05")).toBe(3_493n)
    expect(ALLOCATED - earnedOf(8_500, "0.03")).toBe(1_073n)
  })

  it("is all earned once no points are left", () => {
    const gone = { given: 100, spent: 60, left: 0 }
    expect(earnedShare(gone, Fraction.ONE)).toEqual(Fraction.ONE)
  })

  it("is earned when points expire that were expected to be redeemed", () => {
    const year = { given: 1_000, spent: 100, left: 600 }
    // Nothing was expected to expire: 300 of 1,000 did, and 100 were redeemed.
    expect(earnedShare(year, Fraction.ONE)).toEqual(Fraction.ratio(4n, 10n))
    // A fifth was: of the 800 that were not, 100 have expired as well.
    const kept = Fraction.ratio(8n, 10n)
    expect(earnedShare(year, kept)).toEqual(Fraction.ratio(2n, 8n))
  })

  it("leaves no more deferred than points are left, whatever expires", () => {
    const points = fc.nat(1_000_000)
    const kept = fc.integer({ min: 1, max: 1_000_000 }).map(Fraction.of)
    fc.assert(
      fc.property(points, points, points, kept, (spent, left, gone, of) => {
        const given = spent + left + gone
        const share = of.over(Fraction.of(1_000_000))
        const deferred = Fraction.of(given).times(share)
        const earned = deferred.times(
          earnedShare({ given, spent, left }, share)
        )
        const open = deferred.minus(earned)
        expect(open.compare(Fraction.of(left))).toBeLessThanOrEqual(0)
      }),
      runs
    )
  })

  it("is never earned twice, nor before anything is redeemed", () => {
    const points = fc.nat(1_000_000)
    const rates = fc.nat(1_000_000).map((rate) => `${rate / 1_000_000}`)
    fc.assert(
      fc.property(points, points, rates, (spent, left, rate) => {
        const given = spent + left
        const share = earnedShare(
          { given, spent, left },
          Fraction.ONE.minus(Fraction.of(Number(rate).toFixed(6)))
        )
        expect(share.compare(Fraction.ZERO)).toBeGreaterThanOrEqual(0)
        expect(share.compare(Fraction.ONE)).toBeLessThanOrEqual(0)
        // Expecting breakage earns sooner, never later.
        const naive = Fraction.ratio(BigInt(spent), BigInt(given || 1))
        expect(share.compare(naive)).toBeGreaterThanOrEqual(0)
      }),
      runs
    )
  })
})

describe("expected breakage", () => {
  it("is the part that expired of all points that have run their course", () => {
    const ended = { lots: 100, expired: 250n, redeemed: 750n }
    expect(expectBreakage(ended)).toMatchObject({
      ...{ rate: "0.250000", basis: "history" },
    })
  })

  it.each([
    { lots: 99, expired: 250n, redeemed: 750n },
    { lots: 100, expired: 0n, redeemed: 0n },
  ])("is none while there is too little history, %#", (ended) => {
    expect(expectBreakage(ended)).toMatchObject({
      ...{ rate: "0.000000", basis: "too_little_history" },
    })
  })
})
