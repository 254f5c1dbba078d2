import { lastMonths, monthName } from "../months"

describe("the months to choose from", () => {
  it("are two years, the newest first, over the turn of a year", () => {
    const months = lastMonths(new Date("2026-02-28T23:00:00Z"))
    expect(months.slice(0, 3)).toEqual(["2026-02", "2026-01", "2025-12"])
    expect(months).toHaveLength(24)
  })

  it("skip none on the last day of a long month", () => {
    const months = lastMonths(new Date("2026-03-31T12:00:00Z"))
    expect(months.slice(0, 2)).toEqual(["2026-03", "2026-02"])
  })

  it("are named in the merchant's language", () => {
    expect(monthName("2026-03", "de")).toBe("März 2026")
  })
})
