import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import { Replay } from ".."
import { computeEarning, type OrderSnapshot } from "../../earning"
import { aLine, anOrder } from "../../earning/__tests__/snapshots"
import { demoProgram, type ProgramDefinition } from "../../program"

const runs = { seed, numRuns: depth({ sample: 60, full: 3_000 }) }
const FROM = new Date("2026-11-02T00:00:00Z")
const TO = new Date("2026-11-16T00:00:00Z")

const [base, wool] = demoProgram.earning.rules
const amounts = { eur: "1.00", jpy: "150", kwd: "0.300" }

/** Two points for shirts, and none for anything else. */
const shirts: ProgramDefinition = {
  ...demoProgram,
  redemption: { ...demoProgram.redemption, amounts },
  earning: {
    ...demoProgram.earning,
    rules: [
      {
        ...base,
        conditions: [{ type: "product", product_ids: ["prod_shirt"] }],
        effect: { type: "points_per_money", points: 2, amounts },
      },
    ],
  },
}
const everything: ProgramDefinition = {
  ...shirts,
  earning: {
    ...demoProgram.earning,
    rules: [{ ...base, effect: { ...base.effect, amounts } }, wool],
  },
}

type Over = Partial<OrderSnapshot> & {
  product_id?: string
  tier?: string | null
}

const order = (
  id: string,
  price: string,
  { product_id = "prod_shirt", tier = null, ...over }: Over = {}
) =>
  anOrder({
    customer: { id, group_ids: [], tier },
    lines: [aLine({ product_id, subtotal: price })],
    total_before_credit: price,
    at: FROM,
    ...over,
  })

function replay(
  orders: OrderSnapshot[],
  {
    definition = shirts,
    live = everything,
    breakage_rate = "0.000000",
    time_zone = "UTC",
    from = FROM,
    to = TO,
  }: {
    definition?: ProgramDefinition
    live?: ProgramDefinition | null
    breakage_rate?: string
    time_zone?: string
    from?: Date
    to?: Date
  } = {}
) {
  const run = new Replay({
    ...{ definition, breakage_rate, time_zone, from, to },
    live: live ?? undefined,
  })
  orders.forEach((one) => run.add(one))
  return run.result()
}

describe("a replay", () => {
  it("names who wins, who loses and who does not notice", () => {
    const result = replay([
      order("cus_shirts", "100.00"),
      order("cus_coats", "30.00", { product_id: "prod_coat" }),
      order("cus_both", "10.00"),
      order("cus_both", "10.00", { product_id: "prod_coat" }),
    ])
    expect(result).toMatchObject({
      ...{ orders: 4, members: 3, winners: 1, losers: 1, unchanged: 1 },
      this: { points: 220 },
      live: { points: 150 },
      difference: { points: 70 },
      top_winners: [
        {
          ...{ customer_id: "cus_shirts", this_points: 200 },
          ...{ live_points: 100, difference: 100 },
        },
      ],
      top_losers: [{ customer_id: "cus_coats", difference: -30 }],
    })
  })

  it.each([
    ["top_winners", "prod_shirt"],
    ["top_losers", "prod_coat"],
  ] as const)(
    "names the ten %s, among equals by their id",
    (top, product_id) => {
      const euros = [3, 10, 1, 7, 10, 5, 2, 9, 10, 4, 8, 6]
      const orders = euros.map((price, position) =>
        order(`cus_${99 - position}`, `${price}.00`, { product_id })
      )
      const named = replay(orders)[top]
      expect(
        named.map(({ customer_id, difference }) => [
          customer_id,
          Math.abs(difference),
        ])
      ).toEqual([
        ["cus_91", 10],
        ["cus_95", 10],
        ["cus_98", 10],
        ["cus_92", 9],
        ["cus_89", 8],
        ["cus_96", 7],
        ["cus_88", 6],
        ["cus_94", 5],
        ["cus_90", 4],
        ["cus_99", 3],
      ])
    }
  )

  it.each([
    ["eur", "100.00", "1.60", "0.80", "0.80"],
    // 1.6 and 0.8 cents, to the nearest.
    ["eur", "1.00", "0.02", "0.01", "0.01"],
    ["jpy", "150000", "2400", "1200", "1200"],
    ["kwd", "30.000", "0.480", "0.240", "0.240"],
  ])("costs in %s what is expected to be spent", (code, price, ...costs) => {
    const bought = order("cus_1", price, { currency_code: code })
    const result = replay([bought], { breakage_rate: "0.200000" })
    const amountOf = (amount: string) => [{ currency_code: code, amount }]
    expect(result.this.costs).toEqual(amountOf(costs[0]))
    expect(result.live.costs).toEqual(amountOf(costs[1]))
    expect(result.difference.costs).toEqual(amountOf(costs[2]))
  })

  it("claims no cost of points that have no value in the orders' currency", () => {
    const inEuros = { ...shirts.redemption, amounts: { eur: "1.00" } }
    const definition = { ...shirts, redemption: inEuros }
    const bought = [
      order("cus_1", "150000", { currency_code: "jpy" }),
      order("cus_1", "10.00"),
    ]
    expect(replay(bought, { definition })).toMatchObject({
      this: {
        ...{ points: 2020, points_uncosted: 2000 },
        costs: [{ currency_code: "eur", amount: "0.20" }],
      },
      live: {
        ...{ points: 1010, points_uncosted: 0 },
        costs: [
          { currency_code: "eur", amount: "0.10" },
          { currency_code: "jpy", amount: "1500" },
        ],
      },
      difference: {
        ...{ points: 1010, points_uncosted: 2000 },
        costs: [{ currency_code: "eur", amount: "0.10" }],
      },
    })
    const coat = [
      order("cus_1", "150", { currency_code: "jpy", product_id: "prod_coat" }),
    ]
    expect(replay(coat, { definition }).this).toEqual({
      ...{ points: 0, points_uncosted: 0 },
      costs: [{ currency_code: "jpy", amount: "0" }],
    })
  })

  it("compares with nothing where nothing is live", () => {
    const result = replay([order("cus_1", "10.00")], { live: null })
    expect(result).toMatchObject({
      live: {
        ...{ points: 0, points_uncosted: 0 },
        costs: [{ currency_code: "eur", amount: "0.00" }],
      },
      ...{ winners: 1, losers: 0 },
    })
  })

  it("counts each tier, and who has none", () => {
    const { per_tier } = replay([
      order("cus_1", "10.00", { tier: "wool" }),
      order("cus_2", "20.00"),
    ])
    expect(per_tier).toEqual([
      { tier: null, orders: 1, this_points: 40, live_points: 20 },
      { tier: "wool", orders: 1, this_points: 20, live_points: 12 },
    ])
  })

  it("draws days of the shop's calendar, also those without orders", () => {
    const time_zone = "Europe/Berlin"
    const [from, to] = [
      new Date("2026-10-23T22:00:00Z"),
      new Date("2026-10-26T23:00:00Z"),
    ]
    // The clocks go back in the night of the 25th.
    const late = { at: new Date("2026-10-25T22:59:59Z") }
    const { series, series_step } = replay([order("cus_1", "10.00", late)], {
      ...{ time_zone, from, to },
    })
    expect(series_step).toBe("day")
    expect(series.map(({ starts_on, orders }) => [starts_on, orders])).toEqual([
      ["2026-10-24", 0],
      ["2026-10-25", 1],
      ["2026-10-26", 0],
    ])
  })

  it("draws weeks from Monday on where days would be too many", () => {
    const from = new Date("2026-10-01T00:00:00Z")
    const sunday = { at: new Date("2026-11-08T23:59:59Z") }
    const { series, series_step } = replay([order("cus_1", "10.00", sunday)], {
      from,
    })
    expect(series_step).toBe("week")
    const to = new Date("2026-11-01T00:00:00Z")
    const month = replay([], { from, to })
    expect([month.series_step, month.series.length]).toEqual(["day", 31])
    expect(series[0].starts_on).toBe("2026-09-28")
    expect(series.at(-1)?.starts_on).toBe("2026-11-09")
    expect(series.filter(({ orders }) => orders)).toEqual([
      ...[
        {
          starts_on: "2026-11-02",
          orders: 1,
          this_points: 20,
          live_points: 10,
        },
      ],
    ])
  })

  it("says the same in whatever order it is told of orders", () => {
    const purchases = fc.array(
      fc
        .record({
          customer: fc.constantFrom("cus_1", "cus_2", "cus_3"),
          price: fc.nat(50_000),
          product_id: fc.constantFrom("prod_shirt", "prod_coat"),
          day: fc.nat(13),
        })
        .map(({ customer, price, product_id, day }) =>
          order(customer, (price / 100).toFixed(2), {
            ...{ product_id, at: new Date(FROM.getTime() + day * 86_400_000) },
          })
        ),
      { maxLength: 20 }
    )
    fc.assert(
      fc.property(purchases, (orders) => {
        const result = replay(orders)
        expect(replay([...orders].reverse())).toEqual(result)
        const points = orders.map((one) => ({
          tried: computeEarning(shirts, one).points,
          live: computeEarning(everything, one).points,
        }))
        const sum = (of: (both: (typeof points)[number]) => number) =>
          points.reduce((total, both) => total + of(both), 0)
        expect(result.this.points).toBe(sum(({ tried }) => tried))
        expect(result.live.points).toBe(sum(({ live }) => live))
        const drawn = result.series.reduce((all, one) => all + one.orders, 0)
        expect(drawn).toBe(orders.length)
      }),
      runs
    )
  })
})
