/** Whether it is a zone that dates can be reckoned in, such as "Asia/Kolkata". */
export function isTimeZone(zone: string) {
  try {
    formatOf(zone)
    return true
  } catch {
    return false
  }
}

/**
 * The zone's clock at this moment, read as if it were UTC: the difference is
 * the zone's offset.
 */
export function wallClock(at: Date, zone: string): Date {
  const part = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)])
  )
  return new Date(
    Date.UTC(
      part.year,
      part.month - 1,
      part.day,
      part.hour,
      part.minute,
      part.second
    )
  )
}

/** East of Greenwich is above 0. */
export function offsetMs(at: Date, zone: string) {
  const wholeSecond = Math.floor(at.getTime() / 1000) * 1000
  return wallClock(at, zone).getTime() - wholeSecond
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string) {
  const known = formats.get(zone)
  if (known) {
    return known
  }
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  })
  formats.set(zone, format)
  return format
}
