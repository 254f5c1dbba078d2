export const ID_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const TIME_LENGTH = 10

/**
 * The lowest id that Medusa can have given since a moment. Its ids begin with
 * the time, so a range of ids is a range of time. Unlike `created_at` it has
 * an index, and means the same in every time zone.
 */
export function firstIdSince(prefix: string, since: number) {
  let milliseconds = Math.max(since, 0)
  let encoded = ""
  for (let digit = 0; digit < TIME_LENGTH; digit++) {
    encoded = ID_LETTERS[milliseconds % 32] + encoded
    milliseconds = Math.floor(milliseconds / 32)
  }
  return `${prefix}_${encoded}`
}

/** The moment in which an id was given, in milliseconds. */
export function timeOfId(id: string) {
  const time = id.slice(id.lastIndexOf("_") + 1).slice(0, TIME_LENGTH)
  return [...time].reduce(
    (milliseconds, digit) => milliseconds * 32 + ID_LETTERS.indexOf(digit),
    0
  )
}

/** The same in SQL, for a column whose ids have this prefix. */
export function sqlTimeOfId(column: string, prefix: string) {
  const start = prefix.length + 1
  return `(
    select sum((strpos('${ID_LETTERS}', substr(${column}, ${start} + digit, 1)) - 1)
      * power(32, ${TIME_LENGTH} - digit))
    from generate_series(1, ${TIME_LENGTH}) digit)`
}
