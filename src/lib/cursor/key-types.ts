/** A position in a list is written as text, one text per column of its order. */
export interface KeyType {
  /** The SQL that writes `column` without losing anything. */
  write: (column: string) => string
  /** The SQL that reads such a text, as a binding. */
  read: string
  /** Whether PostgreSQL will take the text; it may come from a stranger. */
  accepts: (text: string) => boolean
}

export const keyTypes = {
  timestamptz: {
    // PostgreSQL keeps microseconds, a JavaScript Date milliseconds: a position
    // that went through a Date would skip or repeat rows.
    write: (column) =>
      `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    read: "?::timestamptz",
    accepts: isTimestamp,
  },
  bigint: {
    write: (column) => `${column}::text`,
    read: "?::bigint",
    accepts: (text) => /^(0|-?[1-9]\d{0,17})$/.test(text),
  },
  text: {
    write: (column) => column,
    read: "?::text",
    accepts: (text) => text.length <= 255 && !text.includes("\0"),
  },
} satisfies Record<string, KeyType>

function isTimestamp(text: string) {
  const [, milliseconds] =
    /^((?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3})\d{3}Z$/.exec(text) ?? []
  const date = new Date(`${milliseconds}Z`)
  // A Date takes the 30th of February for the 2nd of March, PostgreSQL refuses it.
  return !isNaN(date.getTime()) && date.toISOString() === `${milliseconds}Z`
}
