import { computeEarning, SHIPPING_LINE_ID } from ".."
import { aLine, anOrder, aProgram } from "./snapshots"

const giftCard = aLine({
  id: "line_card",
  product_id: "prod_card",
  subtotal: "50.00",
  tax_total: "0",
  is_giftcard: true,
})
const withCard = anOrder({
  lines: [aLine(), giftCard],
  total_before_credit: "180.90",
})
const pointsOf = (...[program, order]: Parameters<typeof computeEarning>) =>
  computeEarning(program, order).points

describe("what an order's points are reckoned on", () => {
  it.each([
    // Nothing but the shirt counts, unless the programme says so.
    [{}, "0", 100],
    [{ tax: true }, "0", 119],
    [{ shipping: true }, "0", 110],
    [{ shipping: true, tax: true }, "0", 130],
    [{ gift_cards: true }, "0", 150],
    [{ gift_cards: true, shipping: true, tax: true }, "0", 180],
    // A third is paid with points, store credit or a gift card.
    [{}, "60.30", 66],
    [{ tax: true }, "60.30", 79],
    [{ shipping: true }, "60.30", 73],
    [{ gift_cards: true }, "60.30", 100],
    [{ paid_by_credit: true }, "60.30", 100],
    [{ paid_by_credit: true, gift_cards: true }, "60.30", 150],
    // No money at all.
    [{}, "180.90", 0],
    [{ gift_cards: true, shipping: true, tax: true }, "180.90", 0],
    [{ paid_by_credit: true }, "180.90", 100],
  ])("with %j and %s of 180.90 paid with credit: %i", (basis, credit, sum) => {
    const order = { ...withCard, credit_total: credit }
    expect(pointsOf(aProgram({ basis }), order)).toBe(sum)
  })

  it("leaves no line out of the answer, a gift card neither", () => {
    const { lines } = computeEarning(aProgram(), withCard)
    expect(lines).toEqual([
      {
        line_id: "line_1",
        points: 100,
        rule_ids: ["base"],
        explanation: [
          "100 EUR of it counts",
          "Every purchase: 1 point per 1.00 EUR",
          "100 points",
        ],
      },
      {
        line_id: "line_card",
        points: 0,
        rule_ids: [],
        explanation: ["Gift cards do not count"],
      },
    ])
  })

  it("gives shipping a line of its own where it counts", () => {
    const program = aProgram({ basis: { shipping: true } })
    const { lines } = computeEarning(program, anOrder())
    expect(lines.map(({ line_id, points }) => [line_id, points])).toEqual([
      ["line_1", 100],
      [SHIPPING_LINE_ID, 10],
    ])
  })

  it.each([
    ["an order of nothing", { total_before_credit: "0" }, 0],
    ["a total below zero", { total_before_credit: "-5.00" }, 0],
    ["more credit than there is to pay", { credit_total: "200.00" }, 0],
    ["credit below zero", { credit_total: "-10.00" }, 100],
    ["a line below zero", { lines: [aLine({ subtotal: "-20.00" })] }, 0],
    ["no lines", { lines: [] }, 0],
  ])("makes of %s %s points, never fewer than none", (_, changes, points) => {
    expect(pointsOf(aProgram(), anOrder(changes))).toBe(points)
  })

  it("takes a line below zero off no other line", () => {
    const lines = [aLine(), aLine({ id: "line_2", subtotal: "-30.00" })]
    expect(pointsOf(aProgram(), anOrder({ lines }))).toBe(100)
  })

  it("reads totals with more digits than coins", () => {
    const rest = aLine({ id: "line_2", subtotal: "0.911" })
    const lines = [aLine({ subtotal: "75.089" }), rest]
    expect(pointsOf(aProgram(), anOrder({ lines }))).toBe(76)
  })
})

describe("currencies", () => {
  const rules = [
    {
      id: "base",
      name: "Every purchase",
      conditions: [],
      effect: {
        type: "points_per_money",
        points: 1,
        amounts: { jpy: "100", kwd: "0.500", inr: "50.00" },
      },
    },
  ]
  const inCurrency = (currency_code: string, subtotal: string) =>
    anOrder({
      currency_code,
      lines: [aLine({ subtotal })],
      total_before_credit: subtotal,
    })

  it.each([
    ["jpy", "9999", 99],
    ["kwd", "12.499", 24],
    ["kwd", "12.500", 25],
    ["inr", "149.99", 2],
    ["INR", "150", 3],
  ])("in %s %s earns %i", (code, subtotal, points) => {
    expect(pointsOf(aProgram({ rules }), inCurrency(code, subtotal))).toBe(
      points
    )
  })

  it("without a rule earn nothing, whatever the tier", () => {
    const wool = {
      id: "wool",
      name: "Wool",
      conditions: [],
      effect: { type: "multiply", factor: "1.25" },
    }
    const { points, lines } = computeEarning(
      aProgram({ rules: [...rules, wool] }),
      inCurrency("chf", "500.00")
    )
    expect(points).toBe(0)
    expect(lines[0].rule_ids).toEqual([])
    expect(lines[0].explanation).toEqual(["500 CHF of it counts", "0 points"])
  })
})
