import type { ReadRow } from "../csv-file/csv-rows"

interface RowBatch {
  /** How many rows of the file are done with it. */
  row_count: number
  rows: ReadRow[]
}

/** Rows of a file by the batch, behind those that are done. */
export async function* rowBatches(
  rows: AsyncIterable<ReadRow>,
  { row_count, size }: { row_count: number; size: number }
): AsyncGenerator<RowBatch> {
  let batch: ReadRow[] = []
  for await (const row of rows) {
    if (rowsUntil(row) > row_count) {
      batch.push(row)
    }
    if (batch.length === size) {
      yield { row_count: rowsUntil(row), rows: batch }
      batch = []
    }
  }
  const last = batch.at(-1)
  if (last) {
    yield { row_count: rowsUntil(last), rows: batch }
  }
}

/** The header is row 1. */
const rowsUntil = ({ number }: ReadRow) => number - 1
