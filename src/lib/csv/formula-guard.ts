/**
 * What makes a spreadsheet take a cell for a formula (OWASP, CSV injection),
 * after any apostrophes that are there already. Wide forms of the signs count
 * in Japanese spreadsheets.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/** An apostrophe before it makes it text in every spreadsheet. */
export const guarded = (text: string) =>
  FORMULA.test(text) ? `'${text}` : text

/** What `guarded` was given. */
export const withoutGuard = (text: string) =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
