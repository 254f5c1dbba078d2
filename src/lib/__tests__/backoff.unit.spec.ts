import fc from "fast-check"
import { depth, seed } from "../../../integration-tests/support/depth"
import { backoffMs } from "../backoff"

const backoff = { first_seconds: 60, max_seconds: 3600 }

describe("backoffMs", () => {
  it("doubles from the first pause to the longest", () => {
    const pauses = [1, 2, 3, 7, 50].map(
      (failures) => backoffMs(backoff, failures, 0.5) / 1000
    )
    expect(pauses).toEqual([60, 120, 240, 3600, 3600])
  })

  it("stays within a fifth of the pause, whatever chance says", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (failures, random) => {
          const middle = backoffMs(backoff, failures, 0.5)
          const pause = backoffMs(backoff, failures, random)
          expect(Math.abs(pause - middle)).toBeLessThanOrEqual(middle / 5 + 1)
        }
      ),
      { seed, numRuns: depth({ sample: 200, full: 5000 }) }
    )
  })
})
