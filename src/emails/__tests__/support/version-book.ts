import { existsSync, readFileSync, writeFileSync } from "fs"
import { join } from "path"

/** Of every template, what each version that ever was looked like. */
export type VersionBook = Record<string, Record<string, string>>

const BOOK = join(__dirname, "../golden/versions.json")

export function readBook(): VersionBook {
  return existsSync(BOOK)
    ? (JSON.parse(readFileSync(BOOK, "utf8")) as VersionBook)
    : {}
}

export function writeBook(book: VersionBook) {
  writeFileSync(BOOK, `${JSON.stringify(book, null, 2)}\n`)
}

interface Look {
  name: string
  version: number
  hash: string
}

/**
 * Messages keep the version they were rendered with, so a version never
 * changes its look: it is entered once, and the next one is the next number.
 */
export function enter(book: VersionBook, look: Look): VersionBook {
  const { name, version, hash } = look
  const versions = book[name] ?? {}
  const latest = Math.max(0, ...Object.keys(versions).map(Number))
  const entered = versions[version]
  if (entered === hash) {
    return book
  }
  if (entered !== undefined || version !== latest + 1) {
    throw new Error(
      `${name} looks different from its version ${latest}. Give it version ${latest + 1}, then run the spec with GOLDEN=write.`
    )
  }
  return { ...book, [name]: { ...versions, [version]: hash } }
}
