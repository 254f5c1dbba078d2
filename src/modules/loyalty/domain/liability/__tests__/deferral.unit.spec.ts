import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import type { MonthFigures } from ".."
import { ended, euros, live, type LivedMonth } from "./live"

const runs = { seed, numRuns: depth({ sample: 200, full: 10_000 }) }

const units = euros("1.00")
const valueOf = ({ values: [value] }: MonthFigures) => value
const lastOf = (months: LivedMonth[]) =>
  valueOf(live(months).at(-1) as MonthFigures)

describe("deferred revenue over months", () => {
  it("goes from opening to closing, and is measured once", () => {
    const march = { given: 10_000, spent: 4_000, units, ended: ended(0.2) }
    // 100 euros, of which a fifth is not expected to be spent; 40 of 80 are.
    expect(lastOf([march])).toMatchObject({
      ...{ deferred_opening: "0.00", deferred_added: "80.00" },
      ...{ revenue: "40.00", deferred_closing: "40.00", fair_value: "60.00" },
    })
    const dearer = { of: 0, spent: 2_000, units: euros("2.00") }
    expect(lastOf([march, dearer])).toMatchObject({
      ...{ deferred_opening: "40.00", deferred_added: "0.00" },
      ...{ revenue: "20.00", deferred_closing: "20.00", fair_value: "80.00" },
    })
  })

  it("earns what expires in the month in which it does, with too little history", () => {
    const march = { given: 5_000, spent: 500, units }
    expect(lastOf([march, { of: 0, gone: 405, units }])).toMatchObject({
      ...{ deferred_opening: "45.00", revenue: "4.05" },
      ...{ deferred_closing: "40.95", fair_value: "40.95" },
    })
  })

  it.each([
    ["a higher price", "1.00", "2.00", "20.00"],
    ["a lower price", "2.00", "1.00", "10.00"],
  ])("earns nothing by %s for later points", (_, before, after, deferred) => {
    const spent = { given: 1_000, spent: 1_000, units: euros(before) }
    const given = { given: 1_000, units: euros(after) }
    expect(lastOf([spent, given])).toMatchObject({
      ...{ revenue: "0.00", deferred_closing: deferred, fair_value: deferred },
    })
  })

  it.each([
    ["ran their course", { spent: 6_000, gone: 4_000 }],
    ["were all spent", { spent: 10_000 }],
  ])("expects nothing of later points by those that %s", (_, became) => {
    const first = { given: 10_000, ...became, units }
    const then = { given: 10_000, units, ended: ended(0.4) }
    expect(lastOf([first, then])).toMatchObject({
      ...{ revenue: "0.00", deferred_added: "60.00" },
      deferred_closing: "60.00",
    })
  })

  it("holds for a shop that gets its history as it grows", () => {
    // A twentieth of each month's points is spent in each of twelve months,
    // and the rest expires.
    const months = Array.from({ length: 30 }, (_, now) => ({
      ...{ given: 10_000, units, ended: now === 12 ? ended(0.4) : undefined },
      parts: Array.from({ length: 12 }, (__, age) => ({
        ...{ of: now - age, spent: 500, gone: age === 11 ? 4_000 : 0 },
      })).filter(({ of }) => of >= 0),
    }))
    // 5,500 to come of the newest, and nothing of the twelfth.
    expect(lastOf(months).deferred_closing).toBe("330.00")
    expect(lastOf(months)).toMatchObject({
      ...{ fair_value: "770.00", expected_breakage: "440.00" },
    })
  })

  it.each([
    ["price", euros("2.00"), undefined],
    ["expectation", units, ended(0.3)],
  ])(
    "is undone as it was done, whatever the %s is by then",
    (_, of, history) => {
      const undone = { of: 0, given: -1_000, units: of, ended: history }
      expect(lastOf([{ given: 1_000, units }, undone])).toMatchObject({
        ...{ deferred_added: "-10.00", revenue: "0.00" },
        deferred_closing: "0.00",
      })
      const pending = { pending: -1_000, units: of, ended: history }
      expect(lastOf([{ pending: 1_000, units }, pending])).toMatchObject({
        ...{ deferred_added: "-10.00", revenue: "0.00" },
        deferred_closing: "0.00",
      })
    }
  )

  it("does not set what a member owes against what others have", () => {
    const march = { given: 2_000, spent: 1_000, owed: 1_000, units }
    const [{ points }] = live([march])
    expect(points.closing).toBe(0)
    expect(lastOf([march])).toMatchObject({
      ...{ fair_value: "10.00", deferred_closing: "10.00", revenue: "10.00" },
    })
  })

  it("goes on for points that were paid for a code, until it is used or ends", () => {
    const claimed = { given: 1_000, spent: 1_000, claimed: 1_000, units }
    expect(lastOf([claimed])).toMatchObject({
      ...{ revenue: "0.00", deferred_closing: "10.00", deferred_held: "10.00" },
    })
    expect(lastOf([claimed, { units }])).toMatchObject({
      ...{ revenue: "10.00", deferred_closing: "0.00", deferred_held: "0.00" },
    })
  })

  it("earns nothing by setting points aside, whatever a point is worth by then", () => {
    fc.assert(
      fc.property(
        fc.record({ given: fc.nat(100_000), share: fc.nat(60) }),
        fc.constantFrom("0.30", "1.00", "7.00"),
        fc.constantFrom(0, 0.4),
        ({ given, share }, price, rate) => {
          const claimed = Math.floor((given * share) / 100)
          const months = [
            { given, units, ended: ended(rate) },
            { of: 0, spent: claimed, claimed, units: euros(price) },
          ]
          const revenue = Number(lastOf(months).revenue)
          expect(Math.abs(revenue)).toBeLessThanOrEqual(0.01)
        }
      ),
      runs
    )
  })

  it("expects all points to be spent that never expire", () => {
    const lasting = { given: 10_000, expires: false, units, ended: ended(0.4) }
    expect(lastOf([lasting])).toMatchObject({
      ...{ deferred_added: "100.00", expected_breakage: "0.00" },
    })
  })

  it("takes a currency that joins as if it had always been there", () => {
    const march = { given: 10_000, spent: 4_000, ended: ended(0.2) }
    expect(lastOf([{ ...march, units: [] }, { units }])).toMatchObject({
      ...{ deferred_opening: "40.00", deferred_added: "0.00" },
      ...{ revenue: "0.00", deferred_closing: "40.00" },
    })
  })

  it("measures a currency that leaves and returns no second time", () => {
    const months = [{ given: 1_000, units }, { units: [] }]
    expect(lastOf([...months, { units: euros("2.00") }])).toMatchObject({
      ...{ deferred_opening: "10.00", deferred_closing: "10.00" },
      ...{ fair_value: "20.00" },
    })
  })

  const amount = fc.nat(100_000)
  const history = fc.array(
    fc.record({ given: amount, spent: fc.nat(100), gone: fc.nat(100) }),
    { minLength: 1, maxLength: 6 }
  )

  /** Of each month's points so many in a hundred are spent, or expire, later. */
  const lifeOf = (parts: { given: number; spent: number; gone: number }[]) =>
    parts.flatMap(({ given, ...share }, position) => {
      const spent = Math.floor((given * share.spent) / 100)
      const gone = Math.floor(((given - spent) * share.gone) / 100)
      return [
        { given, units },
        { of: position * 2, spent, gone, units },
      ]
    })

  it("is what the closing is worth without what nobody is to spend", () => {
    fc.assert(
      fc.property(history, fc.nat(99), (parts, percent) => {
        const [first, ...rest] = lifeOf(parts)
        const known = { ...first, ended: ended(percent / 100) }
        for (const month of live([known, ...rest])) {
          const { fair_value, expected_breakage, deferred_closing } =
            valueOf(month)
          expect(Number(fair_value) - Number(expected_breakage)).toBeCloseTo(
            Number(deferred_closing),
            1
          )
        }
      }),
      runs
    )
  })

  it("earns nothing in a month in which nothing happens", () => {
    fc.assert(
      fc.property(history, fc.nat(99), (parts, percent) => {
        const [first, ...rest] = lifeOf(parts)
        const known = { ...first, ended: ended(percent / 100) }
        expect(
          lastOf([known, ...rest, { units: euros("3.00") }])
        ).toMatchObject({ revenue: "0.00", deferred_added: "0.00" })
      }),
      runs
    )
  })
})
