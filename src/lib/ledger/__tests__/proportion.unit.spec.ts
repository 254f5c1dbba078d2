import fc from "fast-check"
import { depth, seed } from "../../../../integration-tests/support/depth"
import { splitInProportion } from "../proportion"

const options = { seed, numRuns: depth({ sample: 2_000, full: 50_000 }) }
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), {
  minLength: 1,
  maxLength: 6,
})

const sumOf = (parts: bigint[]) => parts.reduce((sum, part) => sum + part, 0n)

describe("splitInProportion", () => {
  it("gives units left over to the largest remainders, the first of equals first", () => {
    expect(splitInProportion(10n, [1n, 1n, 1n])).toEqual([4n, 3n, 3n])
    expect(splitInProportion(3n, [7n, 3n])).toEqual([2n, 1n])
    expect(splitInProportion(0n, [7n, 3n])).toEqual([0n, 0n])
  })

  it.each([
    [-1n, [1n]],
    [1n, []],
    [1n, [0n, 0n]],
    [1n, [3n, -1n]],
  ])("refuses to split %s over %s", (amount, parts) => {
    expect(() => splitInProportion(amount, parts)).toThrow(
      /cannot be split over weights/
    )
  })

  it("sums to the amount, and each share is within one of its exact value", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        weights,
        (amount, of) => {
          const total = sumOf(of)
          fc.pre(total > 0n)
          const shares = splitInProportion(amount, of)
          expect(sumOf(shares)).toBe(amount)
          shares.forEach((share, index) => {
            const off = share * total - amount * of[index]
            expect(off < total && off > -total).toBe(true)
          })
        }
      ),
      options
    )
  })

  it("ends at exactly the whole after any parts, and never takes more than is left", () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 0n, max: 50n }), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.array(fc.bigInt({ min: 1n, max: 40n }), { maxLength: 20 }),
        (whole, parts) => {
          const left = [...whole]
          for (const part of [...parts, sumOf(whole)]) {
            const rest = sumOf(left)
            if (rest > 0n) {
              const amount = part < rest ? part : rest
              splitInProportion(amount, left).forEach((share, index) => {
                left[index] -= share
                expect(left[index] >= 0n).toBe(true)
              })
            }
          }
          expect(sumOf(left)).toBe(0n)
        }
      ),
      options
    )
  })
})
