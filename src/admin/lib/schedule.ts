/** What a simple cron says, as a key of the texts and its values. */
export interface ScheduleWords {
  key: "every_minute" | "every_minutes" | "hourly" | "daily"
  count?: number
  time?: string
}

const NUMBER = /^\d+$/

/** Undefined for anything that is plainer as cron. */
export function scheduleWords(cron: string): ScheduleWords | undefined {
  const [minute, hour, ...days] = cron.trim().split(/\s+/)
  const isDaily = days.length === 3 && days.every((part) => part === "*")
  if (!isDaily) {
    return undefined
  }
  if (hour === "*") {
    return withinTheHour(minute)
  }
  return NUMBER.test(hour) && NUMBER.test(minute)
    ? { key: "daily", time: `${hour.padStart(2, "0")}:${padded(minute)}` }
    : undefined
}

function withinTheHour(minute: string): ScheduleWords | undefined {
  if (minute === "*") {
    return { key: "every_minute" }
  }
  const step = /^\*\/(\d+)$/.exec(minute)
  if (step) {
    return { key: "every_minutes", count: Number(step[1]) }
  }
  return NUMBER.test(minute)
    ? { key: "hourly", time: `:${padded(minute)}` }
    : undefined
}

const padded = (minute: string) => minute.padStart(2, "0")
