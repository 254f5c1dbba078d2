import { activatesAt, expiresAt, monthBounds, monthOf, nextMonth } from ".."

const at = (iso: string) => new Date(iso)

describe("points become active", () => {
  it.each([
    ["2026-11-01T09:30:00Z", 14, "2026-11-15T09:30:00Z"],
    ["2026-11-01T09:30:00Z", 0, "2026-11-01T09:30:00Z"],
    // Clocks in Berlin went back in between; nobody waits an hour more.
    ["2026-10-20T09:30:00Z", 14, "2026-11-03T09:30:00Z"],
  ])("delivered at %s, after %i days: %s", (delivered_at, days, active_at) => {
    expect(activatesAt(at(delivered_at), days)).toEqual(at(active_at))
  })
})

describe("points expire", () => {
  it.each([
    ["UTC", "2026-01-10T12:00:00Z", 365, "2027-01-11T00:00:00Z"],
    // The end of the last day where the shop is, early or late on the first.
    ["Europe/Berlin", "2026-01-10T12:00:00Z", 365, "2027-01-10T23:00:00Z"],
    ["Europe/Berlin", "2026-01-09T23:00:00Z", 365, "2027-01-10T23:00:00Z"],
    ["Europe/Berlin", "2026-01-09T22:59:59Z", 365, "2027-01-09T23:00:00Z"],
    ["Asia/Kolkata", "2026-01-10T12:00:00Z", 365, "2027-01-10T18:30:00Z"],
    ["America/Sao_Paulo", "2026-01-10T12:00:00Z", 365, "2027-01-11T03:00:00Z"],
    ["Pacific/Apia", "2026-01-10T12:00:00Z", 365, "2027-01-11T11:00:00Z"],
    // Into summer time, out of it, and on the days themselves.
    ["Europe/Berlin", "2026-03-01T12:00:00Z", 30, "2026-03-31T22:00:00Z"],
    ["Europe/Berlin", "2026-03-28T12:00:00Z", 1, "2026-03-29T22:00:00Z"],
    ["Europe/Berlin", "2026-10-24T12:00:00Z", 1, "2026-10-25T23:00:00Z"],
    // Past a 29 February, from one, and on one.
    ["Europe/Berlin", "2023-06-01T12:00:00Z", 365, "2024-05-31T22:00:00Z"],
    ["Europe/Berlin", "2024-02-29T12:00:00Z", 365, "2025-02-28T23:00:00Z"],
    ["Europe/Berlin", "2023-03-01T12:00:00Z", 365, "2024-02-29T23:00:00Z"],
    // The day before the one that Samoa left out lasted until it began anew.
    ["Pacific/Apia", "2011-12-19T20:00:00Z", 10, "2011-12-30T10:00:00Z"],
  ])("in %s, active at %s for %i days: %s", (time_zone, active, days, end) => {
    const expiring = { activated_at: at(active), days, time_zone }
    expect(expiresAt(expiring)).toEqual(at(end))
  })

  it("never, where the programme says so", () => {
    const activated_at = at("2026-01-10T12:00:00Z")
    expect(expiresAt({ activated_at, days: null, time_zone: "UTC" })).toBeNull()
  })
})

describe("a month", () => {
  it.each([
    [
      "Europe/Berlin",
      "2026-03",
      "2026-02-28T23:00:00Z",
      "2026-03-31T22:00:00Z",
    ],
    ["Asia/Kolkata", "2026-12", "2026-11-30T18:30:00Z", "2026-12-31T18:30:00Z"],
    [
      "America/Sao_Paulo",
      "2024-02",
      "2024-02-01T03:00:00Z",
      "2024-03-01T03:00:00Z",
    ],
    ["Pacific/Apia", "2011-12", "2011-12-01T10:00:00Z", "2011-12-31T10:00:00Z"],
  ])("in %s: %s from %s to %s", (zone, month, from, to) => {
    const bounds = monthBounds(month, zone)
    expect(bounds).toEqual({ starts_at: at(from), ends_at: at(to) })
    expect(monthOf(bounds.starts_at, zone)).toBe(month)
    expect(monthOf(bounds.ends_at, zone)).toBe(nextMonth(month))
    const last = new Date(bounds.ends_at.getTime() - 1)
    expect(monthOf(last, zone)).toBe(month)
  })

  it.each(["2026-13", "2026-00", "2026-3", "March", "", "1999-12", "0000-01"])(
    "is not %p",
    (text) => {
      expect(() => monthBounds(text, "UTC")).toThrow(
        expect.objectContaining({ code: "loyalty_month_invalid" })
      )
    }
  )
})
