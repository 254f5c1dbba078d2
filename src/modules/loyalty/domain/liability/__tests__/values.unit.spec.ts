import { figuresAfter, NOTHING_ENDED, unitValuesAt } from ".."
import { demoProgram } from "../../program"

const MARCH = new Date("2026-03-01T00:00:00Z")
const APRIL = new Date("2026-04-01T00:00:00Z")
const MAY = new Date("2026-05-01T00:00:00Z")

const issued = (points: bigint) => ({
  ...{ kind: "earn", account: "issued_liability", amount: -points },
})
const redeemed = (points: bigint) => ({
  ...{ kind: "redeem", account: "redeemed", amount: points },
})
const expired = (points: bigint) => ({
  ...{ kind: "expire", account: "breakage", amount: points },
})
const program = (
  amounts: Record<string, string>,
  { activated_at = MARCH, retired_at = null as Date | null } = {}
) => ({
  ...{ redemption: { points: 100, amounts }, activated_at, retired_at },
})

describe("what points are worth", () => {
  it.each([
    // A yen has no cents, a dinar a thousand fils.
    ["jpy", "150", "1234", "1851"],
    ["kwd", "0.305", "1234", "3.764"],
    ["eur", "1.00", "1234", "12.34"],
    ["inr", "50.00", "1234", "617.00"],
  ])("is in %s exact at %s for 100 points", (code, amount, points, value) => {
    const units = unitValuesAt([program({ [code]: amount })], APRIL)
    const sums = [issued(BigInt(points))]
    const { values } = figuresAfter(undefined, {
      ...{ sums, units, ended: NOTHING_ENDED },
    })
    expect(values).toMatchObject([
      {
        ...{ currency_code: code, fair_value: value },
        ...{ deferred_added: value, deferred_closing: value },
      },
    ])
  })

  it("is told in every currency of the programme", () => {
    const { redemption } = demoProgram
    const units = unitValuesAt([program(redemption.amounts)], APRIL)
    expect(units.map(({ currency_code }) => currency_code)).toEqual([
      ...["eur", "inr", "usd"],
    ])
  })

  it("is that of the version which was in force when the month ended", () => {
    const versions = [
      program({ eur: "1.00" }, { retired_at: APRIL }),
      program({ eur: "2.00" }, { activated_at: APRIL }),
    ]
    expect(unitValuesAt(versions, APRIL)[0].amount).toBe("1.00")
    expect(unitValuesAt(versions, MAY)[0].amount).toBe("2.00")
    expect(unitValuesAt(versions, MARCH)).toEqual([])
  })

  it("is the highest where channels differ", () => {
    const versions = [program({ eur: "1.00" }), program({ eur: "1.50" })]
    expect(unitValuesAt(versions, APRIL)[0].amount).toBe("1.50")
    expect(unitValuesAt(versions.reverse(), APRIL)[0].amount).toBe("1.50")
  })
})

describe("deferred revenue over months", () => {
  const ended = { lots: 100, expired: 20n, redeemed: 80n }
  const units = unitValuesAt([program({ eur: "1.00" })], MAY)

  it("goes from opening to closing, and is measured once", () => {
    const march = figuresAfter(undefined, {
      ...{ sums: [issued(10_000n), redeemed(4_000n)], ended, units },
    })
    expect(march.values[0]).toMatchObject({
      // 100 euros, of which a fifth is not expected to be spent; 40 of 80 are.
      ...{ deferred_opening: "0.00", deferred_added: "80.00" },
      ...{ revenue: "40.00", deferred_closing: "40.00", fair_value: "60.00" },
      expected_breakage: "12.00",
    })
    const dearer = [{ ...units[0], amount: "2.00" }]
    const april = figuresAfter(march, {
      ...{ sums: [redeemed(2_000n)], ended: NOTHING_ENDED, units: dearer },
    })
    expect(april.values[0]).toMatchObject({
      ...{ deferred_opening: "40.00", deferred_added: "0.00" },
      ...{ revenue: "20.00", deferred_closing: "20.00", fair_value: "80.00" },
    })
  })

  it("earns what expires in the month in which it does, with too little history", () => {
    const lot = { lots: 1, expired: 405n, redeemed: 0n }
    const facts = { ended: NOTHING_ENDED, units }
    const march = figuresAfter(undefined, {
      ...{ ...facts, sums: [issued(5_000n), redeemed(500n)] },
    })
    const april = figuresAfter(march, {
      ...{ units, ended: lot, sums: [expired(405n)] },
    })
    expect(april.values[0]).toMatchObject({
      ...{ deferred_opening: "45.00", revenue: "4.05" },
      ...{ deferred_closing: "40.95", fair_value: "40.95" },
    })
  })

  it("takes a currency that joins as if it had always been there", () => {
    const facts = { ended, units, sums: [issued(10_000n), redeemed(4_000n)] }
    const before = figuresAfter(undefined, { ...facts, units: [] })
    const { values } = figuresAfter(before, { ...facts, sums: [] })
    expect(values[0]).toMatchObject({
      ...{ deferred_opening: "40.00", deferred_added: "0.00" },
      ...{ revenue: "0.00", deferred_closing: "40.00" },
    })
  })
})
