import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import { settleOrder, type LineNow, type OrderNow } from ".."
import { fractionOf, type Share } from "../../share"

const runs = { seed, numRuns: depth({ sample: 200, full: 5_000 }) }
const text = (share: Share) => fractionOf(share).toText()

const jackets = (over: Partial<LineNow> = {}): LineNow => ({
  ...{ line_item_id: "jackets", quantity: 2, quantity_kept: 2 },
  ...{ quantity_charged: 2, quantity_requested: 0, total: "50", ...over },
})

/** Two jackets at 25 and a parcel at 10; points have paid 10 of the 60. */
const order = (over: Partial<OrderNow> = {}): OrderNow => ({
  ...{ is_canceled: false, lines: [jackets()], total: "60" },
  ...{ captured_total: "50", refunded_total: "0", goodwill_total: "0" },
  ...{ credit_total: "10", points_total: "10", restored_total: "0" },
  ...{ credited_total: "0", ...over },
})

const ONE_LEFT = { quantity_kept: 1 }
const TWO_OF_FIVE = { quantity: 5, quantity_kept: 2 }

const oneBack = {
  ...{ quantity_kept: 1, quantity_charged: 1, total: "25" },
}
const returned = (over: Partial<OrderNow> = {}) =>
  order({ lines: [jackets(oneBack)], total: "35", ...over })

describe("what an order has to give back", () => {
  it.each<[string, OrderNow, string, string]>([
    ["nothing while nothing happens", order(), "0", "0"],
    ["all once it is canceled", order({ is_canceled: true }), "1", "1"],
    ["half a line for one of two jackets", returned(), "0.5", "0.4166"],
    [
      "no more when the rest of its price follows in money",
      returned({ refunded_total: "20.83", credited_total: "4.17" }),
      "0.5",
      "0.417",
    ],
    [
      "no points for what money was given for before it came",
      returned({ refunded_total: "25" }),
      "0.5",
      "0",
    ],
    [
      "points in the share of money that nobody asked for",
      order({ refunded_total: "25", goodwill_total: "25" }),
      "0.5",
      "0.5",
    ],
    [
      "all with the last coin",
      order({ refunded_total: "50", goodwill_total: "50" }),
      "1",
      "1",
    ],
    [
      "the last points with the price of the parcel",
      order({
        ...{ lines: [jackets({ ...oneBack, total: "0" })], total: "10" },
        ...{ refunded_total: "50", goodwill_total: "8.33" },
        credited_total: "8.33",
      }),
      "1",
      "1",
    ],
    [
      "points at once where points paid it all",
      returned({
        ...{ captured_total: "0", credit_total: "60", points_total: "60" },
      }),
      "0.5",
      "0.4166",
    ],
  ])("is %s", (_, now, line, restored) => {
    const settlement = settleOrder(now)
    expect([
      text(settlement.shareOf("jackets")),
      text(settlement.restored),
    ]).toEqual([line, restored])
  })

  it("counts a return when it arrives, or when it is paid for", () => {
    const lines = [
      jackets({ quantity_requested: 1 }),
      jackets({ line_item_id: "others" }),
    ]
    const asked = order({ lines, total: "110", captured_total: "100" })
    const paidFor = settleOrder({ ...asked, refunded_total: "25" })
    expect(text(settleOrder(asked).shareOf("jackets"))).toBe("0")
    expect(text(paidFor.shareOf("jackets"))).toBe("0.5")
    expect(text(paidFor.shareOf("others"))).toBe("0")
  })

  it("takes a unit that is written off, and its refund only once", () => {
    const lines = [
      jackets({ quantity_kept: 1 }),
      jackets({ line_item_id: "others" }),
    ]
    const { shareOf } = settleOrder(
      order({
        ...{ lines, total: "110", captured_total: "110", credit_total: "0" },
        ...{ points_total: "0", refunded_total: "25", goodwill_total: "25" },
      })
    )
    expect(text(shareOf("jackets"))).toBe("0.5")
    expect(text(shareOf("others"))).toBe("0")
  })

  it.each<[string, Partial<LineNow>, number | null, string]>([
    ["nothing while there are as many as it has earned for", {}, 1, "0"],
    ["half where one of the most there were is gone", ONE_LEFT, null, "0.5"],
    ["half where one of those it has earned for is gone", ONE_LEFT, 2, "0.5"],
    ["nothing while others stand in for those", TWO_OF_FIVE, 2, "0"],
    ["all without any", { ...TWO_OF_FIVE, quantity_kept: 0 }, 2, "1"],
  ])("takes %s", (_, line, earned, gone) => {
    const { shareOf } = settleOrder(order({ lines: [jackets(line)] }))
    expect(text(shareOf("jackets", earned))).toBe(gone)
  })

  it("takes for money that comes before units, less what was added", () => {
    const added = jackets({
      ...{ quantity: 5, quantity_kept: 5, quantity_charged: 5, total: "125" },
    })
    const gone = (quantity_requested: number) => {
      const { shareOf } = settleOrder(
        order({
          ...{ lines: [{ ...added, quantity_requested }], total: "135" },
          ...{ captured_total: "135", credit_total: "0", points_total: "0" },
          refunded_total: 25 * quantity_requested,
        })
      )
      return text(shareOf("jackets", 2))
    }
    expect([3, 4, 5].map(gone)).toEqual(["0", "0.5", "1"])
  })

  it("gives nothing back while what was removed was never paid", () => {
    const { restored, shareOf } = settleOrder(returned({ captured_total: "0" }))
    expect([text(restored), text(shareOf("jackets"))]).toEqual(["0", "0.5"])
  })

  it("takes nothing for an exchange at the same price but the line", () => {
    const lines = [
      jackets(oneBack),
      jackets({ ...oneBack, line_item_id: "coat", quantity: 1 }),
    ]
    const { restored, shareOf } = settleOrder(order({ lines }))
    expect(text(restored)).toBe("0")
    expect(text(shareOf("jackets"))).toBe("0.5")
    expect(text(shareOf("coat"))).toBe("0")
  })

  it("takes for shipping what money was given for nothing", () => {
    const { shareOf } = settleOrder(
      order({ refunded_total: "25", goodwill_total: "25" })
    )
    expect(text(shareOf("order_1.shipping"))).toBe("0.5")
    expect(text(settleOrder(returned()).shareOf("order_1.shipping"))).toBe("0")
  })
})

/** Core's books of an order of units at one euro, counted in cents. */
class Books {
  refunded = 0
  goodwill = 0
  credited = 0
  returned = 0
  restored = 0
  constructor(
    readonly units: number,
    readonly points: number
  ) {}

  get money() {
    return this.units * 100 - this.points
  }

  get owed() {
    const { returned, credited, goodwill, refunded } = this
    return Math.max(0, returned * 100 - credited + goodwill - refunded)
  }

  refund(wanted: number) {
    const amount = Math.min(wanted, this.money - this.refunded)
    this.goodwill += Math.max(0, amount - this.owed)
    this.refunded += amount
  }

  now(): OrderNow {
    const left = this.units - this.returned
    const line = {
      ...{ line_item_id: "units", quantity: this.units, quantity_kept: left },
      ...{ quantity_charged: left, quantity_requested: 0, total: left },
    }
    return order({
      ...{ lines: [line], total: left, captured_total: this.money / 100 },
      ...{ refunded_total: this.refunded / 100 },
      ...{ goodwill_total: this.goodwill / 100 },
      ...{ credit_total: this.points / 100, points_total: this.points / 100 },
      restored_total: this.restored / 100,
      credited_total: this.credited / 100,
    })
  }

  settle() {
    const settlement = settleOrder(this.now())
    const cents = (share: Share) =>
      Number(
        (BigInt(this.points) * fractionOf(share).numerator) /
          fractionOf(share).denominator
      )
    this.credited += Math.min(
      this.owed,
      Math.max(0, cents(settlement.credited) - this.credited)
    )
    this.restored = Math.max(this.restored, cents(settlement.restored))
    return fractionOf(settlement.shareOf("units"))
  }
}

describe("over any story of returns and refunds", () => {
  const event = fc.oneof(
    fc.record({ kind: fc.constant("return" as const) }),
    fc.record({ kind: fc.constant("refund" as const), cents: fc.nat(900) }),
    fc.record({ kind: fc.constant("refund owed" as const) })
  )
  const story = fc.record({
    units: fc.integer({ min: 1, max: 12 }),
    percent: fc.integer({ min: 0, max: 100 }),
    events: fc.array(event, { maxLength: 20 }),
  })

  it("never gives back more than was paid, and in the end all of it", () => {
    fc.assert(
      fc.property(story, ({ units, percent, events }) => {
        const books = new Books(units, units * percent)
        for (const each of events) {
          if (each.kind === "return") {
            books.returned = Math.min(books.returned + 1, units)
          } else {
            books.refund(each.kind === "refund" ? each.cents : books.owed)
          }
          books.settle()
          expect(books.restored).toBeLessThanOrEqual(books.points)
          expect(books.refunded + books.restored).toBeLessThanOrEqual(
            units * 100
          )
          const { restored, credited } = books
          books.settle()
          expect({ ...books }).toMatchObject({ restored, credited })
        }
        books.returned = units
        books.settle()
        books.refund(units * 100)
        const share = books.settle()
        expect([books.restored, share.toText()]).toEqual([books.points, "1"])
      }),
      runs
    )
  })

  it("gives for returns alone what they were worth, and no cent more", () => {
    fc.assert(
      fc.property(story, ({ units, percent, events }) => {
        const books = new Books(units, units * percent)
        for (const each of events) {
          if (each.kind === "return") {
            books.returned = Math.min(books.returned + 1, units)
          } else {
            books.refund(
              each.kind === "refund"
                ? Math.min(each.cents, books.owed)
                : books.owed
            )
          }
          books.settle()
          expect(books.refunded + books.restored).toBeLessThanOrEqual(
            books.returned * 100
          )
        }
      }),
      runs
    )
  })
})
