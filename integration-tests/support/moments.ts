const DAY_IN_MS = 86_400_000

/** A moment as every answer writes it: ISO 8601 in UTC, to the millisecond. */
export const aMoment: unknown = expect.stringMatching(
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
)

export const daysBetween = (from: string, to: string) =>
  (Date.parse(to) - Date.parse(from)) / DAY_IN_MS
