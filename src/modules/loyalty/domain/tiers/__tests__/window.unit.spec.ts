import { heldUntil, leavesWindowAt, windowStart } from ".."

const at = (iso: string) => new Date(iso)
const BERLIN = { window_days: 365, time_zone: "Europe/Berlin" }

describe("the window of a tier", () => {
  it.each([
    // Over the change to summer time: a day of 23 hours.
    ["Europe/Berlin", 30, "2026-03-01T12:00:00Z", "2026-03-31T22:00:00Z"],
    // And back: one of 25.
    ["Europe/Berlin", 30, "2026-10-01T12:00:00Z", "2026-10-31T23:00:00Z"],
    // A year with 29 February is one day short of the same date.
    ["Europe/Berlin", 365, "2027-06-10T12:00:00Z", "2028-06-09T22:00:00Z"],
    // What was earned on 29 February leaves on 1 March, as of 28 February a day before.
    ["Europe/Berlin", 365, "2028-02-29T12:00:00Z", "2029-02-28T23:00:00Z"],
    ["Europe/Berlin", 365, "2028-02-28T12:00:00Z", "2029-02-27T23:00:00Z"],
    // Late in the evening of UTC is the next day in Kolkata and Kiritimati.
    ["Asia/Kolkata", 1, "2026-06-10T20:00:00Z", "2026-06-12T18:30:00Z"],
    ["Pacific/Kiritimati", 1, "2026-06-10T12:00:00Z", "2026-06-12T10:00:00Z"],
    ["America/New_York", 1, "2026-06-10T02:00:00Z", "2026-06-11T04:00:00Z"],
  ])(
    "in %s of %i days has left %s by %s",
    (time_zone, window_days, from, to) => {
      expect(leavesWindowAt(at(from), { window_days, time_zone })).toEqual(
        at(to)
      )
    }
  )

  it("still holds a point in the last moment before it leaves, and no longer", () => {
    for (const zone of ["Europe/Berlin", "America/Sao_Paulo", "Asia/Kolkata"]) {
      for (let day = 0; day < 800; day += 13) {
        const earned = new Date(Date.UTC(2027, 0, day, day % 24, 30))
        const window = { window_days: 365, time_zone: zone }
        const leaves = leavesWindowAt(earned, window)
        const before = new Date(leaves.getTime() - 1)
        expect(windowStart({ ...window, now: before }) <= earned).toBe(true)
        expect(windowStart({ ...window, now: leaves }) > earned).toBe(true)
      }
    }
  })

  it("and its grace hold a tier that was set by hand", () => {
    const rules = { ...BERLIN, grace_days: 30 }
    expect(heldUntil({ now: at("2026-03-01T12:00:00Z"), rules })).toEqual(
      at("2027-03-31T22:00:00Z")
    )
  })
})
