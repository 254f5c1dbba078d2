import fc from "fast-check"
import { depth, seed } from "../../../../integration-tests/support/depth"
import { chooseLots, compareLots, isSpendable, type OpenLot } from "../lots"

const options = { seed, numRuns: depth({ sample: 2_000, full: 50_000 }) }
const day = (number: number) => new Date(Date.UTC(2026, 0, number))

function buildLot(overrides: Partial<OpenLot> = {}): OpenLot {
  return {
    id: "lot",
    remaining: 5n,
    opened_at: day(1),
    activates_at: day(1),
    expires_at: null,
    ...overrides,
  }
}

const lots = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 2 }),
    remaining: fc.bigInt({ min: 0n, max: 9n }),
    opened_at: fc.integer({ min: 1, max: 4 }).map(day),
    activates_at: fc.integer({ min: 1, max: 12 }).map(day),
    expires_at: fc.option(fc.integer({ min: 5, max: 15 }).map(day)),
  }),
  { selector: ({ id }) => id, maxLength: 8 }
)

describe("the order of lots", () => {
  it("is soonest to expire, never last, then oldest, then id", () => {
    const inOrder = [
      buildLot({ id: "soon", opened_at: day(3), expires_at: day(8) }),
      buildLot({ id: "old", expires_at: day(9) }),
      buildLot({ id: "young", opened_at: day(2), expires_at: day(9) }),
      buildLot({ id: "never a" }),
      buildLot({ id: "never b" }),
      buildLot({ id: "a young one", opened_at: day(2) }),
    ]
    expect([...inOrder].reverse().sort(compareLots)).toEqual(inOrder)
  })
})

describe("isSpendable", () => {
  it.each([
    ["is empty", buildLot({ remaining: 0n })],
    ["is not active yet", buildLot({ activates_at: day(6) })],
    ["expires at that instant", buildLot({ expires_at: day(5) })],
  ])("refuses a lot that %s", (_, lot) => {
    expect(isSpendable(lot, day(5))).toBe(false)
  })

  it("holds from the activation on", () => {
    const lot = buildLot({ activates_at: day(5), expires_at: day(6) })
    expect(isSpendable(lot, day(5))).toBe(true)
  })
})

describe("chooseLots", () => {
  it("takes all it is asked for, or says exactly what is missing", () => {
    fc.assert(
      fc.property(lots, fc.bigInt({ min: 1n, max: 60n }), (all, amount) => {
        const { takes, missing } = chooseLots([...all], amount, day(6))
        const taken = takes.reduce((sum, take) => sum + take.amount, 0n)
        const spendable = all
          .filter((lot) => isSpendable(lot, day(6)))
          .reduce((sum, { remaining }) => sum + remaining, 0n)
        expect(taken + missing).toBe(amount)
        expect(missing).toBe(amount > spendable ? amount - spendable : 0n)
      }),
      options
    )
  })

  it("empties a lot before it touches the next, whatever order they come in", () => {
    fc.assert(
      fc.property(lots, fc.bigInt({ min: 1n, max: 60n }), (all, amount) => {
        const { takes } = chooseLots([...all].reverse(), amount, day(6))
        const inOrder = all
          .filter((lot) => isSpendable(lot, day(6)))
          .sort(compareLots)
        takes.forEach((take, index) => {
          const lot = inOrder[index]
          expect(take.lot_id).toBe(lot.id)
          expect(take.amount > 0n && take.amount <= lot.remaining).toBe(true)
          if (index < takes.length - 1) {
            expect(take.amount).toBe(lot.remaining)
          }
        })
      }),
      options
    )
  })
})
