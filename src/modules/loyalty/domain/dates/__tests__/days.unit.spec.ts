import fc from "fast-check"
import { depth, seed } from "../../../../../../integration-tests/support/depth"
import { addDays, isTimeZone, localDay, startOfDay } from ".."

const runs = { seed, numRuns: depth({ sample: 200, full: 10_000 }) }
const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/Sao_Paulo",
  "America/New_York",
  "America/Havana",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Beirut",
  "Australia/Lord_Howe",
  "Africa/Casablanca",
  "Pacific/Apia",
  "Pacific/Kiritimati",
]

describe("the first moment of a day", () => {
  it.each([
    ["UTC", "2026-03-29", "2026-03-29T00:00:00Z"],
    ["Europe/Berlin", "2026-01-15", "2026-01-14T23:00:00Z"],
    ["Asia/Kolkata", "2026-01-15", "2026-01-14T18:30:00Z"],
    ["Asia/Kathmandu", "2026-01-15", "2026-01-14T18:15:00Z"],
    ["America/Sao_Paulo", "2026-01-15", "2026-01-15T03:00:00Z"],
    // The days on which clocks change, and those after.
    ["Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z"],
    ["Europe/Berlin", "2026-03-30", "2026-03-29T22:00:00Z"],
    ["Europe/Berlin", "2026-10-25", "2026-10-24T22:00:00Z"],
    ["Europe/Berlin", "2026-10-26", "2026-10-25T23:00:00Z"],
    ["Australia/Lord_Howe", "2026-04-06", "2026-04-05T13:30:00Z"],
    // Midnight did not exist: the day began at one.
    ["America/Sao_Paulo", "2018-11-04", "2018-11-04T03:00:00Z"],
    ["Asia/Beirut", "2026-03-29", "2026-03-28T22:00:00Z"],
    // Clocks went back over midnight into the day before.
    ["America/Sao_Paulo", "2018-02-18", "2018-02-18T03:00:00Z"],
    // Midnight came twice: the first one counts.
    ["America/Havana", "2026-11-01", "2026-11-01T04:00:00Z"],
    // Samoa had no 30 December 2011: it begins when the 31st does.
    ["Pacific/Apia", "2011-12-29", "2011-12-29T10:00:00Z"],
    ["Pacific/Apia", "2011-12-30", "2011-12-30T10:00:00Z"],
    ["Pacific/Apia", "2011-12-31", "2011-12-30T10:00:00Z"],
    ["Pacific/Apia", "2026-03-01", "2026-02-28T11:00:00Z"],
  ])("in %s on %s is %s", (zone, day, at) => {
    expect(startOfDay(day, zone)).toEqual(new Date(at))
  })

  it("belongs to the day, and the moment before does not", () => {
    const days = fc
      .date({
        noInvalidDate: true,
        min: new Date("2012-01-01T00:00:00Z"),
        max: new Date("2040-01-01T00:00:00Z"),
      })
      .map((at) => at.toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (day, zone) => {
        const start = startOfDay(day, zone)
        const before = new Date(start.getTime() - 1)
        expect(localDay(start, zone)).toBe(day)
        expect(localDay(before, zone)).toBe(addDays(day, -1))
      }),
      runs
    )
  })
})

describe("days of the calendar", () => {
  it.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-02-29", 365, "2025-02-28"],
    ["2024-02-29", 366, "2025-03-01"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2026-01-01", -1, "2025-12-31"],
  ])("%s and %i make %s", (day, days, sum) => {
    expect(addDays(day, days)).toBe(sum)
  })

  it("differ between zones at one moment", () => {
    const at = new Date("2026-02-28T10:30:00Z")
    expect(
      ["Pacific/Kiritimati", "Europe/Berlin", "Pacific/Pago_Pago"].map((zone) =>
        localDay(at, zone)
      )
    ).toEqual(["2026-03-01", "2026-02-28", "2026-02-27"])
  })

  it("are reckoned in zones that exist", () => {
    expect(ZONES.every(isTimeZone)).toBe(true)
    expect(["Mars/Olympus", "", "Berlin"].some(isTimeZone)).toBe(false)
  })
})
