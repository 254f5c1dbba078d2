import { csvRecords, type CsvRecord } from "./csv-records"
import type { CsvRow, RowProblem } from "../csv/csv-row"

/** `number` is as a spreadsheet counts: the header is row 1. */
export type ReadRow = { number: number } & (
  { row: CsvRow } | { error: RowProblem }
)

interface CsvFile {
  /** Lower-case words, so that `Review Score` is `review_score`. */
  header: string[]
  rows: AsyncGenerator<ReadRow>
}

export async function openCsv(
  bytes: AsyncIterable<Uint8Array>
): Promise<CsvFile> {
  const records = csvRecords(bytes)
  const { value } = await records.next()
  const first = value as CsvRecord | undefined
  const header = first && "cells" in first ? first.cells.map(columnName) : []
  return { header, rows: rowsOf(header, records) }
}

const columnName = (cell: string) =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_")

/** Empty rows are counted and left out. */
async function* rowsOf(
  header: string[],
  records: AsyncGenerator<CsvRecord>
): AsyncGenerator<ReadRow> {
  let number = 1
  for await (const record of records) {
    number++
    if ("problem" in record) {
      yield { number, error: refused(record.problem) }
    } else if (record.cells.some((cell) => cell.trim())) {
      yield { number, ...rowOf(header, record.cells) }
    }
  }
}

function rowOf(header: string[], cells: string[]) {
  if (cells.length !== header.length) {
    return {
      error: refused(
        `It has ${cells.length} cells, and the header ${header.length}`
      ),
    }
  }
  if (cells.some((cell) => cell.includes("\ufffd"))) {
    return { error: refused("It is not UTF-8: save the file as such") }
  }
  if (cells.some((cell) => cell.includes("\0"))) {
    return { error: refused("It holds characters that are no text") }
  }
  return {
    row: Object.fromEntries(header.map((column, at) => [column, cells[at]])),
  }
}

const refused = (message: string): RowProblem => ({ path: "", message })
