import { demoProgram } from "../../program"
import { earnBy, mostOf, snapshotOfOne, termsOf, type Terms } from "../terms"
import { isFresh, promiseEndsAt } from "../validity"

const AT = new Date("2026-03-01T12:00:00Z")
const JACKET = {
  ...{ id: "variant_1", product_id: "prod_1", category_ids: [] },
  ...{ is_giftcard: false, subtotal: "40", tax_total: "7.6" },
}
const snapshot = snapshotOfOne(JACKET, {
  ...{ currency_code: "eur", at: AT },
  customer: { id: "cus_1", group_ids: ["cusgroup_1"], tier: null },
})

const pointsBy = (terms: Terms) => earnBy(demoProgram, terms, snapshot).points

describe("the terms of a promise", () => {
  it("are who somebody is, by which rules and when", () => {
    expect(termsOf("loyprg_1", snapshot)).toEqual({
      ...{ program_id: "loyprg_1", tier: null },
      ...{ group_ids: ["cusgroup_1"], at: AT },
    })
  })

  it("count, whoever the buyer has become since", () => {
    const terms = termsOf("loyprg_1", snapshot)
    expect(pointsBy(terms)).toBe(40)
    expect(pointsBy({ ...terms, tier: "wool" })).toBe(50)
  })

  it("take the first of those that give the most", () => {
    const [low, high, same] = [1, 2, 2].map((points, id) => ({
      ...{ id, earning: { points } },
    }))
    expect(mostOf([low, high, same])).toBe(high)
    expect(mostOf([same, high])).toBe(same)
  })

  it("hold for a day, and are fresh for an hour", () => {
    expect(promiseEndsAt(AT)).toEqual(new Date("2026-03-02T12:00:00Z"))
    const after = (minutes: number) =>
      isFresh(AT, new Date(AT.getTime() + minutes * 60_000))
    expect([after(0), after(59), after(60)]).toEqual([true, true, false])
  })
})
