import fc from "fast-check"
import { depth, seed } from "../../../../../integration-tests/support/depth"
import { add, minorUnitDigits, type MinorAmount } from "../../../../lib/money"
import { amountRows, mailedAmounts, type CoreTotals } from "../amounts"
import { roundToCoins } from "../formats"

const runs = { seed, numRuns: depth({ sample: 300, full: 20_000 }) }
const currencies = ["eur", "usd", "inr", "jpy", "kwd"]

const order = (overrides: Partial<CoreTotals> = {}): CoreTotals => ({
  currency_code: "eur",
  item_subtotal: 100,
  discount_subtotal: 10,
  shipping_subtotal: 10,
  tax_total: 19,
  credit_line_total: 5,
  total: 114,
  ...overrides,
})

/** Any parts of up to six digits after the point, with the total of core's. */
const orders = fc
  .record({
    currency_code: fc.constantFrom(...currencies),
    parts: fc.array(fc.integer({ min: 0, max: 10 ** 12 }), {
      minLength: 5,
      maxLength: 5,
    }),
  })
  .map(({ currency_code, parts }) => {
    const [item, discount, shipping, tax, credit] = parts.map(
      (part) => part / 10 ** 6
    )
    const [i, d, s, t, c] = parts
    return {
      currency_code,
      item_subtotal: item,
      discount_subtotal: discount,
      shipping_subtotal: shipping,
      tax_total: tax,
      credit_line_total: credit,
      total: (i - d + s + t - c) / 10 ** 6,
    }
  })

describe("the amounts under an order", () => {
  it("stand in the order in which they are added up", () => {
    expect(mailedAmounts(order(), "en")).toEqual([
      { kind: "items", amount: "€100.00" },
      { kind: "discount", amount: "-€10.00" },
      { kind: "shipping", amount: "€10.00" },
      { kind: "tax", amount: "€19.00" },
      { kind: "credit", amount: "-€5.00" },
      { kind: "total", amount: "€114.00" },
    ])
  })

  it("leave out what is nothing", () => {
    const bare = order({
      discount_subtotal: 0,
      shipping_subtotal: 0,
      tax_total: 0,
      credit_line_total: 0,
      total: 100,
    })
    expect(mailedAmounts(bare, "en").map(({ kind }) => kind)).toEqual([
      "items",
      "total",
    ])
  })

  it("give a missing coin to the largest, since core never rounds", () => {
    const unrounded = order({
      item_subtotal: 50.005,
      discount_subtotal: 0,
      shipping_subtotal: 0,
      tax_total: 25.084,
      credit_line_total: 0,
      total: 75.089,
    })
    expect(mailedAmounts(unrounded, "en")).toEqual([
      { kind: "items", amount: "€50.01" },
      { kind: "tax", amount: "€25.08" },
      { kind: "total", amount: "€75.09" },
    ])
  })

  it("add up to core's total, as they are printed, whatever the currency", () => {
    fc.assert(
      fc.property(orders, (totals) => {
        const rows = amountRows(totals)
        const parts = rows.slice(0, -1).map(({ amount }) => amount)
        const [total] = rows.slice(-1).map(({ amount }) => amount)
        expect(add(...(parts as [MinorAmount]))).toEqual(total)
        expect(total).toEqual(roundToCoins(totals.total, totals.currency_code))
      }),
      runs
    )
  })

  it("are each off by two coins and a half at most", () => {
    fc.assert(
      fc.property(orders, (totals) => {
        const digits = minorUnitDigits(totals.currency_code)
        const items = amountRows(totals).find(({ kind }) => kind === "items")
        const exact = totals.item_subtotal * 10 ** digits
        const off = Math.abs(Number(items?.amount.minor) - exact)
        expect(off).toBeLessThanOrEqual(3.5)
      }),
      runs
    )
  })
})
