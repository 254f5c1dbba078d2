import { createHash } from "crypto"
import type { CsvRow, RowProblem } from "../../../../lib/csv/csv-row"
import { canonicalJson } from "../../../../lib/hash-chain"
import type { Reading } from "./cells"
import {
  importShapes,
  type ImportedReview,
  type ImportShape,
} from "./imported-review"
import { judgeme } from "./judgeme"
import { own } from "./own"
import type { Shape, ShapedRow } from "./shape"
import { yotpo } from "./yotpo"

const shapes: Record<ImportShape, Shape> = { judgeme, yotpo, own }

/** Null if the columns are nobody's that we know. */
export const detectShape = (header: string[]): ImportShape | null =>
  importShapes.find((name) =>
    shapes[name].columns.every((column) => header.includes(column))
  ) ?? null

/** What a file of this shape has, and this one has not. */
export const missingColumns = (shape: ImportShape, header: string[]) =>
  shapes[shape].columns.filter((column) => !header.includes(column))

export type RowMapper = (
  row: CsvRow
) => { review: ImportedReview } | { error: RowProblem }

/** For all rows of one file. */
export function rowMapper(shape: ImportShape, reading: Reading): RowMapper {
  const schema = shapes[shape].schema(reading)
  return (row) => {
    const { data, error } = schema.safeParse(row)
    if (data) {
      return { review: reviewOf(shape, data, reading.now) }
    }
    const [{ path, message }] = error.issues
    return { error: { path: path.join("."), message } }
  }
}

function reviewOf(
  shape: ImportShape,
  { said, reply, verified, external_id, ...row }: ShapedRow,
  now: Date
): ImportedReview {
  const content = { ...NOTHING_SAID, ...said }
  const occurred_at = row.occurred_at ?? now
  return {
    ...row,
    external_id: `${shape}:${external_id ?? fingerprint({ ...row, content })}`,
    content,
    occurred_at,
    locale: row.locale ?? null,
    is_incentivized: row.is_incentivized ?? false,
    reply: reply || null,
    provenance: { shape, verified },
  }
}

const NOTHING_SAID = {
  title: null,
  body: null,
  attributes: {},
  recommend: null,
  experience_date: null,
  display_name: null,
}

/**
 * A file without ids is imported once all the same: the same words about the
 * same product from the same moment are the same review.
 */
function fingerprint({
  product_keys,
  occurred_at,
  content: { rating, title, body, display_name },
}: Pick<ShapedRow, "product_keys" | "occurred_at"> &
  Pick<ImportedReview, "content">) {
  const at = occurred_at?.toISOString() ?? null
  const [product] = product_keys.map(({ by, value }) => ({ by, value }))
  const facts = { product, at, rating, title, body, display_name }
  return createHash("sha256").update(canonicalJson(facts)).digest("hex")
}
