import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { refundLabels, type RefundLabels } from "./domain/refund-labels"
import type { PurchaseRow } from "./purchases"
import { moveRating } from "./rating-rows"
import type { ReviewRow } from "./review-rows"
import { readSettings } from "./setting-rows"

/**
 * Lets the reviews of lines that were paid back say so. Twice is once: what
 * they say already moves no sum.
 */
export async function labelRefunded(knex: Knex, lines: PurchaseRow[]) {
  for (const line of lines.filter(({ refunded_at }) => refunded_at)) {
    const row = await lockReviewOf(knex, line.line_item_id)
    if (row) {
      await relabel(knex, row, await labelsOf(knex, line.sales_channel_id))
    }
  }
}

/**
 * The labels that a review of a line begins with. The line stays as it is until
 * the review is written, so a refund comes before it or finds it.
 */
export async function readRefundLabels(
  knex: Knex,
  line_item_id: string
): Promise<RefundLabels> {
  const line: PurchaseRow | undefined = await knex("review_purchase")
    .where({ line_item_id })
    .whereNull("deleted_at")
    .forShare()
    .first()
  return line?.refunded_at ? labelsOf(knex, line.sales_channel_id) : {}
}

async function lockReviewOf(
  knex: Knex,
  line_item_id: string
): Promise<ReviewRow | undefined> {
  return knex("review")
    .where({ line_item_id })
    .whereNot({ status: "withdrawn" })
    .whereNull("deleted_at")
    .forUpdate()
    .first()
}

async function relabel(knex: Knex, row: ReviewRow, labels: RefundLabels) {
  const after = { ...row, ...labels }
  const { is_verified, is_returned } = after
  if (is_verified === row.is_verified && is_returned === row.is_returned) {
    return
  }
  await knex("review").where({ id: row.id }).update(labels)
  if (row.is_visible) {
    await moveRating(knex, row, after)
  }
}

/** As the line's channel has it, or else as all have it. */
async function labelsOf(knex: Knex, sales_channel_id: string | null) {
  return refundLabels(await readSettings(knex, sales_channel_id))
}
