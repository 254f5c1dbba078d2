import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import type { ReadRow } from "../../lib/csv-file/csv-rows"
import { rowBatches, type RowError } from "../../lib/import"
import type {
  ImportedReview,
  ImportShape,
} from "../../modules/review/domain/import/imported-review"
import {
  rowMapper,
  type RowMapper,
} from "../../modules/review/domain/import/map-row"
import type { DateOrder } from "../../modules/review/domain/import/written-date"
import type { ImportRow } from "../../modules/review/import-rows"
import type { ImportBatch } from "../../modules/review/importing"
import { productsOfKeys } from "./core-tables/products-of-keys"

const BATCH = 250

/** What a file says, batch by batch, behind the rows that are done. */
export async function* importBatches(
  container: MedusaContainer,
  { shape, date_order, row_count }: ImportRow,
  rows: AsyncIterable<ReadRow>
): AsyncGenerator<ImportBatch> {
  const mapRow = rowMapper(shape as ImportShape, {
    now: clock.now(),
    ...(date_order && { date_order: date_order as DateOrder }),
  })
  const behind = { row_count, size: BATCH }
  for await (const batch of rowBatches(rows, behind)) {
    const read = await readRows(container, batch.rows, mapRow)
    yield { row_count: batch.row_count, ...read }
  }
}

interface Mapped {
  row: number
  review: ImportedReview
}

async function readRows(
  container: MedusaContainer,
  rows: ReadRow[],
  mapRow: RowMapper
): Promise<Omit<ImportBatch, "row_count">> {
  const errors: RowError[] = []
  const mapped: Mapped[] = []
  for (const { number: row, ...read } of rows) {
    const result = "row" in read ? mapRow(read.row) : read
    if ("error" in result) {
      errors.push({ row, ...result.error })
    } else {
      mapped.push({ row, review: result.review })
    }
  }
  const found = await findProducts(container, mapped, errors)
  return { found, errors }
}

/** Without the reviews of products that this shop does not have. */
async function findProducts(
  container: MedusaContainer,
  mapped: Mapped[],
  errors: RowError[]
) {
  const keys = mapped.flatMap(({ review }) => review.product_keys)
  const productOf = await productsOfKeys(container, keys)
  return mapped.flatMap(({ row, review }) => {
    const product_id = productOf(review.product_keys) ?? null
    if (!product_id && review.product_keys.length) {
      errors.push({ row, path: "product", message: NO_PRODUCT })
      return []
    }
    return [{ review, product_id }]
  })
}

const NO_PRODUCT = "No product of this shop has this id, SKU or handle"
