import {
  lastDay,
  reminderDueAt,
  reminderHorizon,
  reminderStep,
  spanOf,
} from "../reminder-step"

const time_zone = "Europe/Berlin"
const at = (moment: string) => ({ now: new Date(moment), time_zone })

it("counts days on the shop's calendar, from nine in the morning", () => {
  const step = (moment: string) => reminderStep("2026-12-31", at(moment))
  expect(step("2026-12-01T07:59:00Z")).toBeUndefined()
  expect(step("2026-12-01T08:00:00Z")).toBe(30)
  expect(step("2026-12-24T07:59:00Z")).toBe(30)
  expect(step("2026-12-24T08:00:00Z")).toBe(7)
})

it("leaves the first out for whoever slept until the second", () => {
  expect(reminderStep("2026-12-31", at("2026-12-30T12:00:00Z"))).toBe(7)
})

it("calls the day before midnight the last one", () => {
  // Midnight in Berlin.
  const expires_at = new Date("2026-12-31T23:00:00Z")
  expect(lastDay(expires_at, time_zone)).toBe("2026-12-31")
  expect(lastDay(new Date(expires_at.getTime() + 1), time_zone)).toBe(
    "2027-01-01"
  )
})

it("looks as far as the first step reaches, and no further", () => {
  const before = reminderHorizon(at("2026-12-01T07:59:00Z"))
  const after = reminderHorizon(at("2026-12-01T08:00:00Z"))
  expect(before).toEqual(new Date("2026-12-30T23:00:00Z"))
  expect(after).toEqual(new Date("2026-12-31T23:00:00Z"))
})

it("falls due when the horizon reaches it, also over a change of clocks", () => {
  const expires_at = new Date("2026-03-31T22:00:00Z")
  const due = reminderDueAt(expires_at, 7, time_zone)
  expect(due).toEqual(new Date("2026-03-24T08:00:00Z"))
  expect(reminderStep("2026-03-31", { now: due, time_zone })).toBe(7)
})

it("takes what expires with a day for its whole", () => {
  // 29 March has 23 hours in Berlin.
  expect(spanOf("2026-03-29", time_zone)).toEqual({
    after: new Date("2026-03-28T23:00:00Z"),
    until: new Date("2026-03-29T22:00:00Z"),
  })
})
