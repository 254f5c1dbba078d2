import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import {
  amountOf,
  checkRedemption,
  limitsFor,
  pointsWithin,
  shrinkTo,
  valueOf,
  type Redeeming,
  type RedeemingCart,
} from ".."
import { demoProgram } from "../../program"

const { redemption } = demoProgram
const runs = { seed, numRuns: depth({ sample: 200, full: 5_000 }) }

function aCart(changes: Partial<RedeemingCart> = {}): RedeemingCart {
  return {
    definition: demoProgram,
    currency_code: "eur",
    items_total: "90.00",
    shipping_total: "10.00",
    credit_used: "0",
    ...changes,
  }
}

const withRedemption = (changes: Partial<typeof redemption>) => ({
  definition: { redemption: { ...redemption, ...changes } },
})
const yen = {
  ...withRedemption({ amounts: { jpy: "1" } }),
  currency_code: "jpy",
  items_total: "900",
  shipping_total: "100",
}
const dinar = {
  ...withRedemption({ amounts: { kwd: "0.250" } }),
  currency_code: "kwd",
  items_total: "9.995",
  shipping_total: "0",
}

describe("what points are worth", () => {
  it.each([
    ["eur", 100, 100n],
    ["eur", 1, 1n],
    ["INR", 1, 50n],
    ["eur", 0, 0n],
    ["chf", 100, 0n],
  ])("in %s: %i are %s minor units", (currency_code, points, minor) => {
    expect(valueOf({ points, redemption, currency_code })).toBe(minor)
  })

  it("is rounded down, so the shop gives no coin for part of its points", () => {
    const worth = { redemption: yen.definition.redemption }
    const of = (points: number) =>
      valueOf({ ...worth, points, currency_code: "jpy" })
    expect([of(99), of(100), of(199), of(200)]).toEqual([0n, 1n, 1n, 2n])
  })

  it("is text in the currency's own digits", () => {
    const of = (points: number, cart: RedeemingCart) =>
      amountOf({ ...cart, points })
    expect(of(250, aCart())).toBe("2.50")
    expect(of(250, aCart(yen))).toBe("2")
    expect(of(250, aCart(dinar))).toBe("0.625")
  })

  it("takes the fewest points for an amount, in whole steps, never above it", () => {
    const cases = fc.record({
      minor: fc.bigInt({ min: 0n, max: 10n ** 9n }),
      points: fc.integer({ min: 1, max: 500 }),
      cents: fc.integer({ min: 1, max: 100_000 }),
      points_step: fc.integer({ min: 1, max: 250 }),
    })
    fc.assert(
      fc.property(cases, ({ minor, points, cents, points_step }) => {
        const amounts = { eur: (cents / 100).toFixed(2) }
        const worth = {
          redemption: { ...redemption, points, amounts, points_step },
          currency_code: "eur",
        }
        const most = pointsWithin({ ...worth, minor })
        const value = valueOf({ ...worth, points: most })
        expect(value <= minor).toBe(true)
        expect(most % points_step).toBe(0)
        // Only more money makes more points worth it, only less makes fewer.
        const worthMore = pointsWithin({ ...worth, minor: value })
        expect(worthMore).toBe(most)
        if (most > 0) {
          const fewer = valueOf({ ...worth, points: most - points_step })
          expect(fewer < value).toBe(true)
        }
        const oneMore = valueOf({ ...worth, points: most + points_step })
        expect(oneMore > minor || oneMore === value).toBe(true)
      }),
      runs
    )
  })
})

describe("the limits of a cart", () => {
  it.each<[string, Partial<RedeemingCart>, number, number, string]>([
    ["half of items and shipping", {}, 50_000, 5_000, "50.00"],
    ["what the customer has", {}, 700, 700, "7.00"],
    ["none below the minimum", {}, 99, 0, "0.00"],
    [
      "none in a tiny cart",
      { items_total: "1", shipping_total: "0.98" },
      900,
      0,
      "0.00",
    ],
    [
      "what other credit leaves",
      { credit_used: "80.00" },
      50_000,
      2_000,
      "20.00",
    ],
    ["none if credit pays it all", { credit_used: "100" }, 50_000, 0, "0.00"],
    [
      "whole cents of longer totals",
      { items_total: "75.089", shipping_total: "0" },
      50_000,
      3_754,
      "37.54",
    ],
    [
      "no cent that credit has begun",
      { credit_used: "95.001" },
      50_000,
      499,
      "4.99",
    ],
    ["none in another currency", { currency_code: "chf" }, 50_000, 0, "0.00"],
    [
      "none of an empty cart",
      { items_total: 0, shipping_total: 0 },
      50_000,
      0,
      "0.00",
    ],
    ["none of a cart below zero", { items_total: "-20" }, 50_000, 0, "0.00"],
    [
      "50 INR per 100 points",
      { currency_code: "inr", items_total: "1990" },
      50_000,
      2_000,
      "1000.00",
    ],
    ["whole yen", yen, 100_000, 50_000, "500"],
    ["whole yen of what they have", yen, 299, 200, "2"],
    ["fils", dinar, 5_000, 1_999, "4.997"],
    [
      "whole steps",
      withRedemption({ points_step: 300, points_min: 300 }),
      1_000,
      900,
      "9.00",
    ],
  ])("allow %s", (_, changes, points_spendable, points_max, amount_max) => {
    const cart = aCart(changes)
    const { points_min, points_step } = cart.definition.redemption
    expect(limitsFor({ ...cart, points_spendable })).toEqual({
      points_min,
      points_step,
      points_max,
      amount_max,
    })
  })
})

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
            {
              ...{ path: "points", message: expect.any(String) },
              limits: expect.objectContaining(limits),
            },
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

describe("a cart that shrinks", () => {
  it.each<[string, number, Partial<RedeemingCart>, number]>([
    ["keeps what it still may have", 2_000, {}, 2_000],
    ["keeps no more than half", 5_000, { items_total: "30.00" }, 2_000],
    ["asks for no more when it has grown", 500, { items_total: "900.00" }, 500],
    [
      "releases what falls below the minimum",
      5_000,
      { items_total: "1.90", shipping_total: "0" },
      0,
    ],
    [
      "releases all when it is empty",
      5_000,
      { items_total: "0", shipping_total: "0" },
      0,
    ],
    ["makes room for other credit", 5_000, { credit_used: "70.00" }, 3_000],
    ["leaves a reservation that it does not touch", 150, yen, 150],
  ])("%s", (_, held, changes, points) => {
    expect(shrinkTo(held, aCart(changes))).toBe(points)
  })
})
