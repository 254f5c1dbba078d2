import { birthdayDue } from "../birthday-due"

const due = (
  birthday: string,
  now: string,
  { time_zone = "Europe/Berlin", set = "2020-01-01T00:00:00Z" } = {}
) =>
  birthdayDue({
    ...{ birthday, time_zone, now: new Date(now) },
    birthday_set_at: new Date(set),
  })

describe("a birthday present", () => {
  it("is due from the first minute of the day where they live", () => {
    expect(due("06-15", "2026-06-14T21:59:59Z")).toBeUndefined()
    expect(due("06-15", "2026-06-14T22:00:00Z")).toBe(2026)
    const time_zone = "America/Los_Angeles"
    expect(due("06-15", "2026-06-15T06:59:59Z", { time_zone })).toBeUndefined()
    expect(due("06-15", "2026-06-15T07:00:00Z", { time_zone })).toBe(2026)
  })

  it("is found by a sweep that slept, for a week", () => {
    expect(due("06-15", "2026-06-22T21:00:00Z")).toBe(2026)
    expect(due("06-15", "2026-06-23T00:00:00Z")).toBeUndefined()
  })

  it("belongs to the year it was in, also in January", () => {
    expect(due("12-31", "2026-01-02T12:00:00Z")).toBe(2025)
  })

  it("comes each year to who was born on 29 February", () => {
    expect(due("02-29", "2027-02-28T12:00:00Z")).toBe(2027)
    expect(due("02-29", "2028-02-28T12:00:00Z")).toBeUndefined()
    expect(due("02-29", "2028-02-29T12:00:00Z")).toBe(2028)
  })

  it("is not for who has told it last week", () => {
    const now = "2026-06-15T12:00:00Z"
    expect(due("06-15", now, { set: "2026-06-08T12:00:00Z" })).toBeUndefined()
    expect(due("06-15", now, { set: "2026-05-15T12:00:00Z" })).toBe(2026)
  })
})
