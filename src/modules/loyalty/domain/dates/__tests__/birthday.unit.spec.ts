import {
  birthdayIn,
  birthdaysOn,
  isBirthday,
  lastBirthday,
  nextBirthday,
} from ".."

const at = (iso: string) => new Date(iso)

describe("a birthday", () => {
  it.each([
    ["02-29", 2024, "2024-02-29"],
    ["02-29", 2025, "2025-02-28"],
    ["02-29", 2100, "2100-02-28"],
    ["02-29", 2000, "2000-02-29"],
    ["02-28", 2024, "2024-02-28"],
    ["03-01", 2025, "2025-03-01"],
  ])("on %s is celebrated in %i on %s", (birthday, year, day) => {
    expect(birthdayIn(year, birthday)).toBe(day)
  })

  it.each([
    ["2024-02-28", ["02-28"]],
    ["2024-02-29", ["02-29"]],
    ["2025-02-28", ["02-28", "02-29"]],
    ["2025-03-01", ["03-01"]],
  ])("on %s is that of %j", (day, birthdays) => {
    expect(birthdaysOn(day)).toEqual(birthdays)
  })

  it.each([
    // It begins at midnight where they live, not where the shop is.
    ["Pacific/Apia", "2026-05-09T11:00:00Z", 2026, "2026-05-09T11:00:00Z"],
    ["Pacific/Apia", "2026-05-09T10:59:59Z", 2025, "2025-05-09T11:00:00Z"],
    ["Europe/Berlin", "2026-05-09T22:00:00Z", 2026, "2026-05-09T22:00:00Z"],
    ["Asia/Kolkata", "2026-05-09T18:30:00Z", 2026, "2026-05-09T18:30:00Z"],
    ["America/Sao_Paulo", "2026-05-10T02:59:59Z", 2025, "2025-05-10T03:00:00Z"],
    // A sweep that comes late still finds it under the year it was in.
    ["Europe/Berlin", "2027-05-09T21:59:59Z", 2026, "2026-05-09T22:00:00Z"],
  ])("on 10 May in %s, looked for at %s", (time_zone, now, year, starts) => {
    const last = lastBirthday({ birthday: "05-10", time_zone, now: at(now) })
    expect(last).toMatchObject({ year, starts_at: at(starts) })
  })

  it.each([
    ["05-10", "2026-05-09T21:59:59Z", "2026-05-09T22:00:00Z"],
    ["05-10", "2026-05-09T22:00:00Z", "2027-05-09T22:00:00Z"],
    ["02-29", "2026-05-09T22:00:00Z", "2027-02-27T23:00:00Z"],
  ])("on %s comes next, seen at %s, at %s", (birthday, now, next) => {
    const time_zone = "Europe/Berlin"
    expect(nextBirthday({ birthday, time_zone, now: at(now) })).toEqual(
      at(next)
    )
  })

  it("on 29 February lasts one day in any year", () => {
    const of = (now: string) =>
      lastBirthday({
        birthday: "02-29",
        time_zone: "Europe/Berlin",
        now: at(now),
      })
    expect(of("2025-03-15T00:00:00Z")).toEqual({
      year: 2025,
      starts_at: at("2025-02-27T23:00:00Z"),
      ends_at: at("2025-02-28T23:00:00Z"),
    })
    expect(of("2024-03-15T00:00:00Z")).toEqual({
      year: 2024,
      starts_at: at("2024-02-28T23:00:00Z"),
      ends_at: at("2024-02-29T23:00:00Z"),
    })
  })

  it("is 23 hours long when clocks are put forward on it", () => {
    const { starts_at, ends_at } = lastBirthday({
      birthday: "03-29",
      time_zone: "Europe/Berlin",
      now: at("2026-06-01T00:00:00Z"),
    })
    expect(ends_at.getTime() - starts_at.getTime()).toBe(23 * 3_600_000)
  })

  it("is a day that some year has", () => {
    expect(["02-29", "12-31", "01-01"].every(isBirthday)).toBe(true)
    const none = ["02-30", "04-31", "13-01", "1-1", "2024-01-01", ""]
    expect(none.some(isBirthday)).toBe(false)
  })
})
