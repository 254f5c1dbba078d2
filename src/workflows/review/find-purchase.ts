import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { clock } from "../../lib/clock"
import type { ReviewSettings } from "../../modules/review/domain/review-settings"
import {
  assertReviewable,
  reviewableAt,
} from "../../modules/review/domain/reviewable"
import { ordersOfBuyer } from "./core-tables/orders-of-buyer"
import { readSoldLines } from "./read-sold-lines"
import type { Reviewer } from "./read-subject"
import { reviewIn } from "./review-service"

/**
 * What makes somebody a buyer of a product who can tell of it: a line that they
 * have had for as long as a review needs. Core is asked each time.
 *
 * @throws {MedusaError} `review_without_purchase`, `review_not_yet`
 */
export async function findPurchase(
  container: MedusaContainer,
  by: Reviewer,
  product_id: string,
  settings: ReviewSettings
): Promise<{ is_verified: boolean }> {
  const now = clock.now()
  const days = settings.reviewable_days_after_fulfilment
  const lines = await takeBought(container, by, product_id, now)
  const [first] = lines
  if (!first) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Only who bought product ${product_id} here answers questions about it.`,
      "review_without_purchase"
    )
  }
  const had = lines.filter((line) => {
    const at = reviewableAt(line, days)
    return at && at <= now
  })
  if (!had.length) {
    assertReviewable(first, days, now)
  }
  return {
    is_verified:
      settings.refund_label !== "unverify" ||
      had.some(({ refunded_at }) => !refunded_at),
  }
}

async function takeBought(
  container: MedusaContainer,
  by: Reviewer,
  product_id: string,
  now: Date
) {
  const orderIds =
    by.type === "guest"
      ? [by.id]
      : await ordersOfBuyer(container, { customer_id: by.id, product_id })
  const sold = await readSoldLines(container, orderIds)
  const lines = await reviewIn(container).takePurchases(sold, now)
  return lines.filter((line) => line.product_id === product_id)
}
