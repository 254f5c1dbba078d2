import { monthName, monthsBetween } from "../months"

describe("the months to choose from", () => {
  it("begin with the first of the book, the newest before it, over the turn of a year", () => {
    expect(monthsBetween("2025-12", "2026-03")).toEqual([
      ...["2026-03", "2026-02", "2026-01", "2025-12"],
    ])
  })

  it("are the one that is, while the book has no other", () => {
    expect(monthsBetween("2026-03", "2026-03")).toEqual(["2026-03"])
  })

  it("are named in the merchant's language", () => {
    expect(monthName("2026-03", "de")).toBe("März 2026")
  })
})
