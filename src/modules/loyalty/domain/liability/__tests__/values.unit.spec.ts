import { unitValuesAt } from ".."
import { demoProgram } from "../../program"
import { live } from "./live"

const MARCH = new Date("2026-03-01T00:00:00Z")
const APRIL = new Date("2026-04-01T00:00:00Z")
const MAY = new Date("2026-05-01T00:00:00Z")

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
    const [{ values }] = live([{ given: Number(points), units }])
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
