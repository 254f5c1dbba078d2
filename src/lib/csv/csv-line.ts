import { guarded } from "./formula-guard"

/** An amount as exact text: ours, so its minus is one. */
export interface CsvDecimal {
  decimal: string
}

export type CsvValue = string | number | boolean | Date | CsvDecimal | null

/**
 * One line of CSV as RFC 4180 has it, which is not a formula in any
 * spreadsheet: what strangers wrote is opened by the staff.
 */
export const csvLine = (values: CsvValue[]) =>
  `${values.map(cellOf).join(",")}\r\n`

/** Numbers are ours, so their minus is one. */
function cellOf(value: CsvValue) {
  if (value === null) {
    return ""
  }
  if (value instanceof Date) {
    return value.toISOString()
  }
  if (typeof value === "object") {
    return value.decimal
  }
  return typeof value === "string" ? quoted(guarded(value)) : String(value)
}

/** A semicolon parts cells where the comma is a decimal sign. */
const quoted = (text: string) =>
  /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
