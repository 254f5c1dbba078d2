import { isCondition, isEffect, newRule } from "../part-types"

describe("the parts of rules", () => {
  it("knows its own and no other", () => {
    expect(isCondition("tier")).toBe(true)
    expect(isCondition("weekday")).toBe(false)
    expect(isEffect("multiply")).toBe(true)
    expect(isEffect("tier")).toBe(false)
  })

  it("gives a new rule an id that no other has", () => {
    const rules = [
      { id: "base", name: "Base" },
      { id: "rule-3", name: "Three" },
    ]
    expect(newRule(rules, "New").id).toBe("rule-4")
    expect(newRule([], "New").id).toBe("rule-1")
  })
})
