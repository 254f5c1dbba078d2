import fc from "fast-check"
import { isTimeZone } from "../../../../lib/zone"
import { QUIET_FROM_HOUR, QUIET_UNTIL_HOUR, quietUntil } from "../quiet-hours"
import { zonesOf } from "../time-zones"

const at = (iso: string) => new Date(iso)

describe("quiet hours", () => {
  it.each([
    // A plain night, and its two ends to the minute.
    ["Europe/Berlin", "2026-11-21T19:59:00Z", null],
    ["Europe/Berlin", "2026-11-21T20:00:00Z", "2026-11-22T07:00:00Z"],
    ["Europe/Berlin", "2026-11-22T06:59:59Z", "2026-11-22T07:00:00Z"],
    ["Europe/Berlin", "2026-11-22T07:00:00Z", null],
    // The night in which clocks go forward is an hour shorter.
    ["Europe/Berlin", "2026-03-28T20:00:00Z", "2026-03-29T06:00:00Z"],
    // The night in which they go back is an hour longer.
    ["Europe/Berlin", "2026-10-24T19:00:00Z", "2026-10-25T07:00:00Z"],
    // Zones that are half and quarter hours away.
    ["Asia/Kolkata", "2026-11-21T15:30:00Z", "2026-11-22T02:30:00Z"],
    ["Asia/Kathmandu", "2026-11-21T15:15:00Z", "2026-11-22T02:15:00Z"],
    // Half an hour of daylight saving.
    ["Australia/Lord_Howe", "2026-04-04T10:00:00Z", "2026-04-04T21:30:00Z"],
  ])("in %s at %s last until %s", (zone, now, until) => {
    expect(quietUntil(at(now), [zone])).toEqual(until && at(until))
  })

  it("waits until it is day in every zone of a country", () => {
    const zones = zonesOf(null, "us")
    expect(zones.length).toBeGreaterThan(5)
    // Noon in New York is not yet eight in Honolulu.
    const until = quietUntil(at("2026-11-21T17:00:00Z"), zones)
    expect(until).toEqual(at("2026-11-21T18:00:00Z"))
  })

  it("end at a moment that is no longer quiet", () => {
    fc.assert(
      fc.property(
        fc.date({
          noInvalidDate: true,
          min: at("2020-01-01T00:00:00Z"),
          max: at("2035-01-01T00:00:00Z"),
        }),
        fc.constantFrom(
          "UTC",
          "Europe/Berlin",
          "America/New_York",
          "Asia/Kolkata",
          "Australia/Lord_Howe",
          "Pacific/Apia"
        ),
        (now, zone) => {
          const until = quietUntil(now, [zone])
          if (until) {
            expect(until > now).toBe(true)
            expect(quietUntil(until, [zone])).toBeNull()
          }
        }
      )
    )
  })

  it("let the first zone decide where it is never day in all of them", () => {
    const zones = ["Europe/Berlin", "Asia/Kolkata", "America/Los_Angeles"]
    const until = quietUntil(at("2026-11-21T22:00:00Z"), zones)
    expect(until).toEqual(at("2026-11-22T07:00:00Z"))
    expect(QUIET_FROM_HOUR).toBeGreaterThan(QUIET_UNTIL_HOUR)
  })
})

describe("time zones", () => {
  it("know a real one from an invented one", () => {
    expect(isTimeZone("Asia/Kolkata")).toBe(true)
    expect(isTimeZone("Mars/Olympus")).toBe(false)
    expect(isTimeZone("")).toBe(false)
  })

  it("prefer what the customer said to where they live", () => {
    expect(zonesOf("Europe/Vienna", "us")).toEqual(["Europe/Vienna"])
    expect(zonesOf(null, "in")).toEqual(["Asia/Calcutta"])
    expect(zonesOf(null, null)).toEqual(["UTC"])
    expect(zonesOf(null, "not a country")).toEqual(["UTC"])
  })
})
