import { decimalOf } from "../place"
import { errorsOf, inPageOrder, partOf, withoutBelow } from "../refused-places"

describe("what the server refused", () => {
  it("is said by the first sentence for a place, as later ones follow from it", () => {
    const path = "definition.earning.rules.3.effect.factor"
    expect(
      errorsOf([
        { path, message: "Write the factor as text" },
        { path, message: "The factor is at least 1" },
        { path: "name", message: "Name it" },
      ])
    ).toEqual({
      "earning.rules.3.effect.factor": "Write the factor as text",
      name: "Name it",
    })
  })

  it("is gone where something changed, not at its neighbour", () => {
    const errors = {
      "earning.rules.1": "one",
      "earning.rules.1.name": "two",
      "earning.rules.10.name": "three",
    }
    expect(withoutBelow(errors, "earning.rules.1")).toEqual({
      "earning.rules.10.name": "three",
    })
  })

  it.each([
    ["earning.rules.3.effect.factor", { rule: 4 }],
    ["earning.rules", { part: "rules" }],
    ["earning.actions.birthday.points", { part: "actions" }],
    ["earning.pending_days", { part: "basis" }],
    ["redemption.amounts.eur", { part: "redemption" }],
    ["clawback", { part: "expiry" }],
    ["time_zone", { part: "tiers" }],
    ["name", { part: "head" }],
  ])("is told by where it stands on the page: %s", (place, where) => {
    expect(partOf(place)).toEqual(where)
  })
})

describe("places", () => {
  it("are told in the order of the page", () => {
    const places = ["clawback", "earning.rules.3.name", "earning.rules.0.name"]
    expect(inPageOrder(places)).toEqual([...places].reverse())
  })
})

describe("a decimal", () => {
  it("may be typed with a comma", () => {
    expect(decimalOf(" 3,5")).toBe("3.5")
    expect(decimalOf("3.5")).toBe("3.5")
  })
})
