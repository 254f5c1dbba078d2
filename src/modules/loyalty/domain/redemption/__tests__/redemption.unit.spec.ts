import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import {
  amountOf,
  limitsFor,
  pointsWithin,
  shrinkTo,
  valueOf,
  type RedeemingCart,
} from ".."
import { demoProgram } from "../../program"
import { aCart, withRedemption, yen, dinar } from "./carts"

const { redemption } = demoProgram
const runs = { seed, numRuns: depth({ sample: 200, full: 5_000 }) }

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
