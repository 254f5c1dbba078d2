import type { ReadRow } from "../../csv-file/csv-rows"
import { rowBatches } from "../batches"

/** With as many rows below its header. */
async function* fileOf(count: number): AsyncGenerator<ReadRow> {
  for (let number = 2; number < count + 2; number++) {
    yield { number, row: {} }
  }
}

async function batchesOf(count: number, behind: number) {
  const batches: { row_count: number; numbers: number[] }[] = []
  const wanted = { row_count: behind, size: 2 }
  for await (const { row_count, rows } of rowBatches(fileOf(count), wanted)) {
    batches.push({ row_count, numbers: rows.map(({ number }) => number) })
  }
  return batches
}

describe("rows by the batch", () => {
  it("says behind each batch how many rows are done with it", async () => {
    expect(await batchesOf(3, 0)).toEqual([
      { row_count: 2, numbers: [2, 3] },
      { row_count: 3, numbers: [4] },
    ])
  })

  it("begins behind the rows that are done", async () => {
    expect(await batchesOf(4, 2)).toEqual([{ row_count: 4, numbers: [4, 5] }])
  })

  it("has no batch where all rows are done, or there is none", async () => {
    expect(await batchesOf(2, 2)).toEqual([])
    expect(await batchesOf(0, 0)).toEqual([])
  })
})
