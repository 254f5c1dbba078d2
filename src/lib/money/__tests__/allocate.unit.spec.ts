import fc from "fast-check"
import { depth, seed } from "../../../../integration-tests/support/depth"
import { allocate } from ".."

const runs = { seed, numRuns: depth({ sample: 300, full: 20_000 }) }
const cents = (minor: bigint) => ({ minor, currency_code: "eur" })
const split = (total: bigint, weights: (number | string)[]) =>
  allocate(cents(total), weights).map(({ minor }) => minor)
const sumOf = (parts: bigint[]) => parts.reduce((sum, part) => sum + part, 0n)
const absolute = (value: bigint) => (value < 0n ? -value : value)

const totals = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 })

describe("an allocation", () => {
  it.each<[string, bigint, (number | string)[], bigint[]]>([
    ["gives ties to the first", 100n, [1, 1, 1], [34n, 33n, 33n]],
    ["gives the rest to the largest remainder", 10n, [2, 1, 3], [3n, 2n, 5n]],
    ["gives nothing to a weight of zero", 1n, [0, 1, 0], [0n, 1n, 0n]],
    ["splits a negative total alike", -100n, [1, 1, 1], [-34n, -33n, -33n]],
    ["takes prices as weights", 1000n, ["10.50", "9.5", 0], [525n, 475n, 0n]],
    ["leaves nothing of nothing", 0n, [0, 0], [0n, 0n]],
    ["has no parts without weights", 0n, [], []],
  ])("%s", (_, total, by, parts) => {
    expect(split(total, by)).toEqual(parts)
  })

  it("refuses what cannot be split", () => {
    const refused = expect.objectContaining({ code: "money_bad_weights" })
    expect(() => split(1n, [0, 0])).toThrow(refused)
    expect(() => split(1n, [])).toThrow(refused)
    expect(() => split(1n, [2, -1])).toThrow(refused)
  })

  it("sums to the total and is off by less than one unit anywhere", () => {
    fc.assert(
      fc.property(totals, weights, (total, by) => {
        const sum = sumOf(by.map(BigInt))
        fc.pre(sum > 0n)
        const parts = split(total, by)
        expect(sumOf(parts)).toBe(total)
        parts.forEach((part, position) => {
          const error = part * sum - total * BigInt(by[position])
          expect(absolute(error) < sum).toBe(true)
        })
      }),
      runs
    )
  })

  it("gives a larger weight never less, and mirrors a negative total", () => {
    fc.assert(
      fc.property(totals, weights, (total, by) => {
        fc.pre(by.some((weight) => weight > 0))
        const parts = split(total, by).map(absolute)
        expect(split(-total, by).map(absolute)).toEqual(parts)
        const byWeight = [...by.keys()].sort((a, b) => by[a] - by[b] || b - a)
        const ordered = byWeight.map((position) => parts[position])
        expect(ordered).toEqual([...ordered].sort((a, b) => Number(a - b)))
      }),
      runs
    )
  })

  it("does not depend on the unit of the weights", () => {
    fc.assert(
      fc.property(totals, weights, (total, by) => {
        fc.pre(by.some((weight) => weight > 0))
        const scaled = by.map((weight) => `${weight}000.00`)
        expect(split(total, scaled)).toEqual(split(total, by))
      }),
      runs
    )
  })
})
