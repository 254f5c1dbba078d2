import { numberOf, valueAt, withoutAt, withValueAt } from "../place"

const definition = {
  earning: { rules: [{ id: "base", effect: { points: 1 } }, { id: "wool" }] },
  expiry: { days: 365 },
}

describe("a place in a definition", () => {
  it("is read through lists, and is undefined where nothing is", () => {
    expect(valueAt(definition, "earning.rules.0.effect.points")).toBe(1)
    expect(valueAt(definition, "earning.rules.7.effect.points")).toBeUndefined()
  })

  it("is changed in a copy, and all else stays what it was", () => {
    const changed = withValueAt(definition, "earning.rules.0.effect.points", 2)
    expect(valueAt(changed, "earning.rules.0.effect.points")).toBe(2)
    expect(valueAt(changed, "earning.rules.1")).toBe(
      definition.earning.rules[1]
    )
    expect(definition.earning.rules[0].effect?.points).toBe(1)
  })

  it("is made with all that leads to it", () => {
    expect(withValueAt({}, "actions.sign_up.points", 50)).toEqual({
      actions: { sign_up: { points: 50 } },
    })
  })

  it("goes with undefined, but keeps null", () => {
    expect(withValueAt(definition, "expiry", undefined)).toEqual({
      earning: definition.earning,
    })
    expect(
      valueAt(withValueAt(definition, "expiry.days", null), "expiry")
    ).toEqual({ days: null })
  })

  it("leaves a list without one of it", () => {
    expect(
      valueAt(withoutAt(definition, "earning.rules", 0), "earning.rules")
    ).toEqual([{ id: "wool" }])
  })
})

describe("a number that is typed", () => {
  it.each([
    ["14", 14],
    [" 14 ", 14],
    ["1.5", "1.5"],
    ["-3", "-3"],
    ["", ""],
  ])("of %p is kept as %p", (text, kept) => {
    expect(numberOf(text)).toBe(kept)
  })
})
