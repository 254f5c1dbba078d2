import { z } from "@medusajs/framework/zod"
import { parseUrl } from "../../../../lib/parse-url"
import { textOfHtml } from "./html-text"
import { readWrittenDate, type DateOrder } from "./written-date"

/** What has to be known to read a row, beside the row. */
export interface Reading {
  now: Date
  date_order?: DateOrder
}

/** Longer than any review; what has to be searched for tags has a bound. */
const TEXT_LENGTH_MAX = 20_000

const ID_LENGTH_MAX = 200

const cell = z.string().trim().default("")
const lowerCell = z.string().trim().toLowerCase().default("")

/**
 * Messages name what is wrong and never the cell: with columns that slipped,
 * anything may stand there, also somebody's address.
 */
export const textCell = z
  .string()
  .trim()
  .max(TEXT_LENGTH_MAX, `It has more than ${TEXT_LENGTH_MAX} characters`)
  .default("")
  .transform((text) => textOfHtml(text) || null)
export const wordCell = cell.transform((text) => text || null)

/** An index takes no key that is longer than a page of it. */
export const idCell = cell
  .refine(
    (text) => text.length <= ID_LENGTH_MAX,
    `An id has at most ${ID_LENGTH_MAX} characters`
  )
  .transform((text) => text || null)

export const ratingCell = cell
  .refine(
    (text) => /^[1-5]([.,]0+)?$/.test(text),
    "A rating is one of 1, 2, 3, 4, 5"
  )
  .transform((text) => parseInt(text, 10))

const YES = ["true", "yes", "y", "1", "t"]
const NO = ["false", "no", "n", "0", "f"]

export const flagCell = lowerCell

  .refine(
    (text) => ["", ...YES, ...NO].includes(text),
    "It takes true or false"
  )
  .transform((text) => (text ? YES.includes(text) : null))

export const emailCell = lowerCell

  .refine(
    (text) => !text || /^[^\s@]+@[^\s@]+$/.test(text),
    "It is no e-mail address"
  )
  .transform((text) => text || null)

/** The review itself has a date, and it is not of tomorrow. */
export const dateCell = (reading: Reading) =>
  optionalDateCell(reading).refine(
    (date) => date !== null,
    "The date is missing"
  )

export const optionalDateCell = ({ now, date_order }: Reading) =>
  cell.transform((text, context) => {
    const date = text ? readWrittenDate(text, date_order) : null
    const problem = dateProblem(date, now)
    if (problem) {
      context.issues.push({ code: "custom", message: problem, input: text })
    }
    return date instanceof Date ? date : null
  })

function dateProblem(
  date: ReturnType<typeof readWrittenDate> | null,
  now: Date
) {
  if (date === "ambiguous") {
    return "Day or month may be first: say which with date_order"
  }
  if (date === "unreadable") {
    return "It is no date that can be read"
  }
  return date && date > now ? "The date is in the future" : null
}

/** An address may have a comma in it, so only one before the next address parts them. */
const BETWEEN_URLS = /[\s,;|]+(?=https?:\/\/|\/\/)/i

export const picturesCell = cell
  .transform((text) =>
    text
      .split(BETWEEN_URLS)
      .map((url) => url.trim().replace(/[,;|]+$/, ""))
      .map((url) => (url.startsWith("//") ? `https:${url}` : url))
      .filter(Boolean)
  )
  .refine((urls) => urls.every(isWebAddress), "A picture has a web address")

function isWebAddress(url: string) {
  return /^https?:\/\/[^\s/]\S*$/i.test(url) && parseUrl(url) !== null
}
