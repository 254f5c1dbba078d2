import { scheduleWords } from "../schedule"

describe("schedules in words", () => {
  it.each([
    ["* * * * *", { key: "every_minute" }],
    ["*/5 * * * *", { key: "every_minutes", count: 5 }],
    ["7 * * * *", { key: "hourly", time: ":07" }],
    ["17 3 * * *", { key: "daily", time: "03:17" }],
  ])("puts %p in words", (cron, words) => {
    expect(scheduleWords(cron)).toEqual(words)
  })

  it.each(["0 0 1 1 *", "0 9-17 * * *", "0 */2 * * *", "*/30 * * * * *", ""])(
    "leaves %p as it is",
    (cron) => {
      expect(scheduleWords(cron)).toBeUndefined()
    }
  )
})
