import { z } from "@medusajs/framework/zod"
import {
  addCondition,
  addEffect,
  computeEarning,
  type Condition,
  type CountedLine,
  type CountedOrder,
  type Effect,
  type Gain,
} from ".."
import { Fraction } from "../../fraction"
import { definitionProblems, demoProgram } from "../../program"
import type { PartOfRule } from "../part-registry"
import { aLine, anOrder, aProgram, aRule, base } from "./snapshots"

const twice = { type: "multiply", factor: "2" }
const sale = (...conditions: PartOfRule[]) =>
  aRule({ id: "sale", name: "Sale", conditions, effect: twice })
const pointsWith = (
  rules: (typeof base)[],
  changes: Parameters<typeof anOrder>[0] = {}
) => computeEarning(aProgram({ rules }), anOrder(changes)).points

const ofTier = (tier: string | null, group_ids: string[] = []) => ({
  customer: { id: "cus_1", group_ids, tier },
})

describe("conditions", () => {
  it.each<[string, PartOfRule, object, object]>([
    [
      "product",
      { type: "product", product_ids: ["prod_shirt", "prod_sock"] },
      {},
      { lines: [aLine({ product_id: "prod_hat" })] },
    ],
    [
      "product",
      { type: "product", product_ids: ["prod_shirt"] },
      {},
      { lines: [aLine({ product_id: null })] },
    ],
    [
      "category",
      { type: "category", category_ids: ["pcat_shirts"] },
      {},
      { lines: [aLine({ category_ids: ["pcat_hats"] })] },
    ],
    [
      "customer_group",
      { type: "customer_group", group_ids: ["cusgroup_staff"] },
      ofTier(null, ["cusgroup_staff"]),
      ofTier(null, ["cusgroup_press"]),
    ],
    ["tier", { type: "tier", tiers: ["wool"] }, ofTier("wool"), ofTier(null)],
    [
      "order_minimum",
      { type: "order_minimum", amounts: { eur: "100.00" } },
      {},
      { lines: [aLine({ subtotal: "99.999" })] },
    ],
    [
      "order_minimum",
      { type: "order_minimum", amounts: { eur: "100.00" } },
      { credit_total: "0" },
      { currency_code: "usd" },
    ],
  ])("%s %j holds and does not hold", (_, condition, holding, failing) => {
    const gain = (changes: object) =>
      pointsWith([base, sale(condition)], changes) - pointsWith([base], changes)
    expect(gain(holding)).toBe(100)
    expect(gain(failing)).toBe(0)
  })

  it.each([
    ["2026-11-26T22:59:59.999Z", 100],
    ["2026-11-26T23:00:00.000Z", 200],
    ["2026-11-27T22:59:59.999Z", 200],
    ["2026-11-27T23:00:00.000Z", 100],
  ])("of a campaign at %s give %i", (at, points) => {
    const friday = {
      type: "campaign",
      from: "2026-11-27T00:00:00+01:00",
      to: "2026-11-28T00:00:00+01:00",
    }
    expect(pointsWith([base, sale(friday)], { at: new Date(at) })).toBe(points)
  })

  it("hold all together or not at all", () => {
    const wool = { type: "tier", tiers: ["wool"] }
    const shirts = { type: "category", category_ids: ["pcat_shirts"] }
    const rules = [base, sale(wool, shirts)]
    expect(pointsWith(rules, ofTier("wool"))).toBe(200)
    expect(pointsWith(rules, ofTier("linen"))).toBe(100)
  })

  it("choose lines, and leave the others as they are", () => {
    const shirts = { type: "product", product_ids: ["prod_shirt"] }
    const lines = [aLine(), aLine({ id: "line_2", product_id: "prod_hat" })]
    const earned = computeEarning(
      aProgram({ rules: [base, sale(shirts)] }),
      anOrder({ lines })
    )
    expect(
      earned.lines.map(({ points, rule_ids }) => [points, rule_ids])
    ).toEqual([
      [200, ["base", "sale"]],
      [100, ["base"]],
    ])
  })

  it("of a minimum look at the price, not at how it was paid", () => {
    const minimum = { type: "order_minimum", amounts: { eur: "100.00" } }
    const half = { credit_total: "65.45" }
    expect(pointsWith([base, sale(minimum)], half)).toBe(100)
  })
})

describe("effects", () => {
  it.each([
    ["linen", 100],
    ["wool", 125],
    ["cashmere", 150],
    [null, 100],
  ])("of the demo's tiers: %s earns %i for 100 €", (tier, points) => {
    expect(computeEarning(demoProgram, anOrder(ofTier(tier))).points).toBe(
      points
    )
  })

  it("explain a multiplied line and its rounding", () => {
    const lines = [aLine({ subtotal: "10.50" })]
    const [line] = computeEarning(
      demoProgram,
      anOrder({ ...ofTier("wool"), lines })
    ).lines
    expect(line.rule_ids).toEqual(["base", "wool-members"])
    expect(line.explanation).toEqual([
      "10.5 EUR of it counts",
      "Every purchase: 1 point per 1.00 EUR",
      "Wool members: 1.25 times",
      "13.125 points, 13 after rounding the whole order",
    ])
  })

  it("add what several factors give on top, in any order", () => {
    const wool = aRule({
      id: "wool",
      effect: { type: "multiply", factor: "1.25" },
    })
    expect(pointsWith([base, wool, sale()])).toBe(225)
    expect(pointsWith([sale(), wool, base])).toBe(225)
  })

  it("add what several rules give for money", () => {
    const more = aRule({ id: "more" })
    expect(pointsWith([base, more, sale()])).toBe(400)
  })

  const gift = (per: "order" | "unit") =>
    aRule({
      id: "gift",
      name: "Gift",
      effect: { type: "fixed_points", points: 30, per },
    })
  const two = {
    lines: [
      aLine({ quantity: 2 }),
      aLine({ id: "line_2", subtotal: "50.00", quantity: 1 }),
    ],
  }

  it("give fixed points once per order, spread by what the lines count", () => {
    const { points, lines } = computeEarning(
      aProgram({ rules: [gift("order")] }),
      anOrder(two)
    )
    expect(points).toBe(30)
    expect(lines.map((line) => line.points)).toEqual([20, 10])
  })

  it("give a line below zero no part of it, and take none for it", () => {
    const lines = [aLine(), aLine({ id: "line_2", subtotal: "-30.00" })]
    const program = aProgram({ rules: [gift("order")] })
    const earned = computeEarning(program, anOrder({ lines })).lines
    expect(earned.map((line) => line.points)).toEqual([30, 0])
  })

  it("give fixed points per unit", () => {
    const program = aProgram({ rules: [gift("unit")] })
    const { lines } = computeEarning(program, anOrder(two))
    expect(lines.map((line) => line.points)).toEqual([60, 30])
  })

  it("never multiply fixed points", () => {
    expect(pointsWith([base, gift("order"), sale()])).toBe(230)
  })

  it("let no points breed points: a gift is for what money paid", () => {
    const half = { credit_total: "65.45" }
    expect(pointsWith([gift("order")], half)).toBe(15)
    const all = { credit_total: "130.90" }
    expect(pointsWith([gift("order")], all)).toBe(0)
    expect(pointsWith([gift("unit")], all)).toBe(0)
  })
})

describe("a shop's own parts", () => {
  class EvenDay implements Condition {
    static readonly type = "even_day"
    static readonly params = z.strictObject({ is_even: z.boolean() })

    constructor(private readonly params: z.infer<typeof EvenDay.params>) {}

    holdsFor(_line: CountedLine, { snapshot }: CountedOrder) {
      return (snapshot.at.getUTCDate() % 2 === 0) === this.params.is_even
    }
  }

  class Fine implements Effect {
    static readonly type = "fine"
    static readonly params = z.strictObject({ points: z.int() })

    constructor(private readonly params: z.infer<typeof Fine.params>) {}

    gains(lines: readonly CountedLine[]): Gain[] {
      return lines.map(() => ({ bonus: Fraction.of(-this.params.points) }))
    }

    describe() {
      return `${this.params.points} points less`
    }
  }

  addCondition(EvenDay)
  addEffect(Fine)

  it("are used like those of the house", () => {
    const even = sale({ type: "even_day", is_even: true })
    expect(pointsWith([base, even])).toBe(100)
    const at = new Date("2026-11-28T10:00:00Z")
    expect(pointsWith([base, even], { at })).toBe(200)
  })

  it("have their parameters looked at before a programme is used", () => {
    const odd = sale({ type: "even_day", even: true })
    const definition = { ...demoProgram }
    definition.earning = { ...demoProgram.earning, rules: [base, odd] }
    expect(definitionProblems(definition).map(({ path }) => path)).toEqual([
      "earning.rules.1.conditions.0.is_even",
      "earning.rules.1.conditions.0.",
    ])
  })

  it("never bring a line below zero", () => {
    const fine = aRule({ id: "fine", effect: { type: "fine", points: 150 } })
    expect(pointsWith([base, fine])).toBe(0)
  })

  it("cannot take the place of others", () => {
    expect(() => addCondition(EvenDay)).toThrow(
      'There is a condition of type "even_day" already'
    )
  })

  it("are refused by name where nobody has added them", () => {
    expect(() => pointsWith([sale({ type: "full_moon" })])).toThrow(
      expect.objectContaining({ code: "loyalty_definition_invalid" })
    )
  })
})
