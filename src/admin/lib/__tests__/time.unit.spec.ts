import {
  dayAfter,
  duration,
  exactTime,
  lastDayOf,
  localeOf,
  relativeTime,
} from "../time"

const SECOND = 1000
const HOUR = 3600
const DAY = 24 * HOUR
const now = new Date("2026-11-21T12:00:00Z")
const ago = (seconds: number) => new Date(now.getTime() - seconds * SECOND)

describe("relative times", () => {
  it.each([
    [0, "now"],
    [59, "59 seconds ago"],
    [3 * 60 + 20, "3 minutes ago"],
    [5 * HOUR, "5 hours ago"],
    [36 * HOUR, "yesterday"],
    [12 * DAY, "12 days ago"],
    [-2 * HOUR, "in 2 hours"],
  ])("says what was %p seconds ago as %p", (seconds, words) => {
    expect(relativeTime(ago(seconds), now, "en")).toBe(words)
  })

  it("says it in the merchant's language", () => {
    expect(relativeTime(ago(180), now, "de")).toBe("vor 3 Minuten")
  })
})

describe("durations", () => {
  it.each([
    [1, "1 second"],
    [HOUR, "1 hour"],
    [7 * DAY, "7 days"],
    [12 * DAY + 3 * HOUR + 59, "12 days, 3 hours"],
    [DAY + 30, "1 day"],
  ])("says %p seconds as %p", (seconds, words) => {
    expect(duration(seconds, "en")).toBe(words)
  })
})

describe("days of a zone", () => {
  it("count from the day that it is there", () => {
    const evening = new Date("2026-12-31T20:00:00Z")
    expect(dayAfter(evening, 0, "Europe/Berlin")).toBe("2026-12-31")
    expect(dayAfter(evening, 365, "Asia/Tokyo")).toBe("2028-01-01")
  })

  it("end before what begins at midnight there", () => {
    const midnight = new Date("2027-03-01T23:00:00Z")
    expect(lastDayOf(midnight, "Europe/Berlin")).toBe("2027-03-01")
    expect(lastDayOf(midnight, "UTC")).toBe("2027-03-01")
    expect(lastDayOf(midnight, "Asia/Tokyo")).toBe("2027-03-02")
  })
})

describe("languages", () => {
  it.each(["en", "ptBR", "zhCN", "enGB", "de"])(
    "knows what the admin calls %p",
    (language) => {
      expect(() => exactTime(now, language)).not.toThrow()
      expect(Intl.getCanonicalLocales(localeOf(language))).toHaveLength(1)
    }
  )
})
