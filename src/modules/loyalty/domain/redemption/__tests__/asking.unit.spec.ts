import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import { checkRedemption, limitsFor, type Redeeming } from ".."
import { aCart, withRedemption, yen } from "./carts"

const runs = { seed, numRuns: depth({ sample: 200, full: 5_000 }) }

describe("asking to pay with points", () => {
  const ask = (points: unknown, changes: Partial<Redeeming> = {}) =>
    checkRedemption({ points_spendable: 3_000, ...aCart(), ...changes, points })

  it("is granted as asked", () => {
    expect(ask(100)).toBe(100)
    expect(ask(3_000)).toBe(3_000)
  })

  it.each<[number, object, string, string]>([
    [
      99,
      {},
      "loyalty_below_minimum",
      "99 points cannot be spent: the fewest at once are 100. Ask for 100 or more.",
    ],
    [
      0,
      {},
      "loyalty_below_minimum",
      "0 points cannot be spent: the fewest at once are 100. Ask for 100 or more. 0 does not mean all. To pay without points, take them off the cart.",
    ],
    [
      350,
      withRedemption({ points_step: 100 }),
      "loyalty_step",
      "350 points cannot be spent: they are spent in steps of 100. Ask for 300 or 400.",
    ],
    [
      3_001,
      {},
      "loyalty_insufficient_points",
      "3001 points cannot be spent: only 3000 are available. Ask for at most 3000.",
    ],
    [
      100,
      { points_spendable: 0 },
      "loyalty_insufficient_points",
      "100 points cannot be spent: only 0 are available. Points that are pending or held by another cart cannot be spent yet.",
    ],
    [
      100,
      { points_spendable: 0, points_owed: 75 },
      "loyalty_insufficient_points",
      "100 points cannot be spent: 75 points are owed, because what had earned them came back after they were spent. Whatever comes in pays that off first.",
    ],
    [
      5_001,
      { points_spendable: 9_000 },
      "loyalty_above_maximum",
      "5001 points cannot be spent here: points pay at most 50 % of items and shipping and nothing that other credit pays. Ask for at most 5000, worth 50.00 EUR.",
    ],
    [
      100,
      { items_total: "1.00", shipping_total: "0" },
      "loyalty_above_maximum",
      "100 points cannot be spent here: this cart takes at most 50, and the fewest at once are 100. Add to the cart or pay with money.",
    ],
    [
      100,
      { currency_code: "chf" },
      "loyalty_above_maximum",
      "100 points cannot be spent here: points are worth nothing in CHF. Pay with money.",
    ],
    [
      50,
      { ...yen, ...withRedemption({ points_min: 1, amounts: { jpy: "1" } }) },
      "loyalty_below_minimum",
      "50 points cannot be spent: they are worth less than the smallest coin of JPY. Ask for more.",
    ],
  ])("for %i of %j is refused", (points, changes, code, message) => {
    expect(() => ask(points, changes)).toThrow(
      expect.objectContaining({ type: "not_allowed", code, message })
    )
  })

  it.each<[number, object, object]>([
    [
      99,
      {},
      {
        ...{ points_available: 3_000, points_min: 100 },
        ...{ points_max: 3_000, points_step: 1 },
      },
    ],
    [350, withRedemption({ points_step: 100 }), { points_step: 100 }],
    [3_001, {}, { points_available: 3_000, points_max: 3_000 }],
    [
      100,
      { points_spendable: 0, points_owed: 75 },
      { points_available: 0, points_owed: 75, points_max: 0 },
    ],
    [5_001, { points_spendable: 9_000 }, { points_max: 5_000 }],
    [
      50,
      { ...yen, ...withRedemption({ points_min: 1, amounts: { jpy: "1" } }) },
      { points_min: 100 },
    ],
    [
      60,
      {
        ...yen,
        ...withRedemption({
          ...{ points_min: 60, points_step: 60, amounts: { jpy: "1" } },
        }),
      },
      { points_min: 120, points_step: 60 },
    ],
  ])(
    "for %i of %j is refused, its limits in numbers",
    (points, changes, limits) => {
      expect(() => ask(points, changes)).toThrow(
        expect.objectContaining({
          status: 400,
          details: [
            expect.objectContaining({
              path: "points",
              limits: expect.objectContaining(limits),
            }),
          ],
        })
      )
    }
  )

  it.each([["0"], ["100"], [null], [undefined], [1.5], [-100]])(
    "with %p never means all points, nor none",
    (points) => {
      expect(() => ask(points)).toThrow(
        expect.objectContaining({
          type: "invalid_data",
          code: "loyalty_points_invalid",
        })
      )
    }
  )

  it("for the maximum is always granted, and for a step more never", () => {
    const carts = fc.record({
      points_spendable: fc.integer({ min: 0, max: 20_000 }),
      items_total: fc.integer({ min: 0, max: 50_000 }).map((c) => `${c}.99`),
      credit_used: fc.integer({ min: 0, max: 500 }).map(String),
      currency_code: fc.constantFrom("eur", "usd", "inr"),
    })
    fc.assert(
      fc.property(carts, (changes) => {
        const redeeming = { ...aCart(), ...changes }
        const { points_max } = limitsFor(redeeming)
        fc.pre(points_max > 0)
        expect(ask(points_max, changes)).toBe(points_max)
        expect(() => ask(points_max + 1, changes)).toThrow()
      }),
      runs
    )
  })
})
