import { meetingFactors } from "../factors"
import type { Part } from "../part-types"

const rule = (factor: string, ...conditions: Part[]) => ({
  ...{ id: factor, name: factor, conditions },
  effect: { type: "multiply", factor },
})
const tier = (...tiers: string[]) => ({ type: "tier", tiers })
const campaign = (from: string, to: string) => ({ type: "campaign", from, to })

describe("factors", () => {
  it("add up where two can be for the same line", () => {
    expect(meetingFactors([rule("1.25", tier("silk")), rule("2")])).toEqual({
      ...{ one: 1.25, other: 2, both: 2.25 },
    })
    expect(meetingFactors([rule("1.1"), rule("1.2")])?.both).toBe(1.3)
  })

  it("never meet alone, or where only one is above 1", () => {
    expect(meetingFactors([rule("2")])).toBeUndefined()
    expect(meetingFactors([rule("2"), rule("1")])).toBeUndefined()
  })

  it("never meet for other tiers, other products or at other times", () => {
    const november = campaign("2026-11-01T00:00Z", "2026-12-01T00:00Z")
    const december = campaign("2026-12-01T00:00Z", "2027-01-01T00:00Z")
    const pairs = [
      [tier("wool"), tier("silk")],
      [november, december],
      [
        { type: "product", product_ids: ["a"] },
        { type: "product", product_ids: ["b"] },
      ],
    ]
    for (const [one, other] of pairs) {
      expect(meetingFactors([rule("2", one), rule("3", other)])).toBeUndefined()
    }
    expect(
      meetingFactors([rule("2", tier("wool", "silk")), rule("3", tier("silk"))])
    ).toMatchObject({ both: 4 })
  })
})
