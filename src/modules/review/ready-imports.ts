import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  cleanImported,
  fingerprintOf,
  screenImported,
} from "./domain/import/screen-imported"
import type { ImportedReview } from "./domain/import/imported-review"
import type { ReviewContent } from "./domain/review-content"
import type { ReviewSettings } from "./domain/review-settings"
import type { Screening } from "./domain/screening"
import type { ReviewRow } from "./review-rows"
import { newRow } from "./submitting"

/** A review of a file, and what it is of. */
export interface FoundReview {
  review: ImportedReview
  /** Null: it is of the shop. */
  product_id: string | null
}

/** A review that is ready to be written. */
export interface ReadyReview {
  row: ReviewRow
  screening: Screening
  found: FoundReview
}

/** Looks at each as at what anybody writes, also for copies among them. */
export async function screenedRows(
  knex: Knex,
  found: FoundReview[],
  { settings, now }: { settings: ReviewSettings; now: Date }
): Promise<ReadyReview[]> {
  const cleaned = found.map((one) => {
    const content = cleanImported(one.review, settings)
    return { found: one, content, fingerprint: fingerprintOf(content) }
  })
  const said = new Set<string | null>(
    await knex("review")
      .whereIn(
        "fingerprint",
        cleaned.flatMap(({ fingerprint }) => fingerprint ?? [])
      )
      .whereNull("deleted_at")
      .pluck("fingerprint")
  )
  return cleaned.map(({ found: one, content, fingerprint }) => {
    const is_copy = fingerprint !== null && said.has(fingerprint)
    said.add(fingerprint)
    const { review } = one
    const screening = screenImported(
      { review, content, fingerprint, is_copy },
      settings,
      now
    )
    return { found: one, screening, row: rowOf(one, content, screening, now) }
  })
}

/** Nobody can say that it is verified but an order, and it has none. */
function rowOf(
  { review, product_id }: FoundReview,
  content: ReviewContent,
  { findings: _, ...verdict }: Screening,
  now: Date
): ReviewRow {
  const isVisible = verdict.status === "published"
  const { occurred_at, external_id, is_incentivized, locale } = review
  return {
    ...newRow(generateEntityId(undefined, "rev"), now),
    subject_type: product_id ? "product" : "shop",
    product_id,
    ...{ variant_id: null, order_id: null, line_item_id: null },
    ...{ sales_channel_id: null, author_id: null, customer_id: null },
    ...{ author_type: "imported", collected: "imported" },
    ...{ is_verified: false, is_incentivized, locale, external_id },
    ...content,
    ...verdict,
    is_visible: isVisible,
    published_at: isVisible ? occurred_at : null,
    media_count: 0,
    occurred_at,
  }
}
