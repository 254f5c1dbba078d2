import { parse, type CsvError } from "csv-parse"
import { pipeline, Readable } from "stream"

/** A record's cells, or why there are none. */
export type CsvRecord = { cells: string[] } | { problem: string }

/** A quotation mark that is never closed would else swallow the whole file. */
const RECORD_LENGTH_MAX = 200_000

/** Enough for any header; its line tells what parts the cells. */
const HEADER_LENGTH_MAX = 64_000

/**
 * The records of a CSV file one after the other, however large it is (RFC 4180,
 * and the semicolons and tabs of spreadsheets). One that cannot be read is told
 * as such, and those after it are read.
 */
export async function* csvRecords(
  bytes: AsyncIterable<Uint8Array>
): AsyncGenerator<CsvRecord> {
  const { start, all } = await withStart(bytes)
  const skipped: CsvError[] = []
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(start),
    max_record_size: RECORD_LENGTH_MAX,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error && !isWithin(error, skipped.at(-1))) {
        skipped.push(error)
      }
      return undefined
    },
  })
  pipeline(Readable.from(all), parser, () => {
    // The loop below throws what went wrong.
  })
  let read = 0
  for await (const cells of parser as AsyncIterable<string[]>) {
    // The parser is ahead of this loop, and so may be what it skipped.
    while (skipped.length && Number(skipped[0].records) <= read) {
      yield unreadable(skipped.shift())
    }
    read++
    yield { cells }
  }
  yield* skipped.map(unreadable)
}

/** The parser gives up each chunk behind an open mark; that is one problem. */
const isWithin = (error: CsvError, last: CsvError | undefined) =>
  last?.code === "CSV_MAX_RECORD_SIZE" && last.records === error.records

/** The bytes of the first line, without losing them for who reads on. */
async function withStart(bytes: AsyncIterable<Uint8Array>) {
  const chunks = bytes[Symbol.asyncIterator]()
  let start = Buffer.alloc(0)
  while (start.length < HEADER_LENGTH_MAX && !start.includes("\n")) {
    const { done, value } = await chunks.next()
    if (done) {
      break
    }
    start = Buffer.concat([start, value])
  }
  async function* all() {
    yield start
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  return { start: start.toString(), all: all() }
}

/** What the header's columns are parted by. */
function delimiterOf(start: string) {
  const header = start.split("\n", 1)[0].replace(/"[^"]*"/g, "")
  const count = (delimiter: string) => header.split(delimiter).length
  return [",", ";", "\t"].reduce((best, other) =>
    count(other) > count(best) ? other : best
  )
}

function unreadable(error: CsvError | undefined): CsvRecord {
  return {
    problem:
      error?.code === "CSV_MAX_RECORD_SIZE" ||
      error?.code === "CSV_QUOTE_NOT_CLOSED"
        ? "A quotation mark is opened here and never closed"
        : "Within a cell a quotation mark is written twice, and the cell in quotation marks",
  }
}
