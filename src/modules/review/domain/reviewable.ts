import { MedusaError } from "@medusajs/framework/utils"

const DAY_MS = 86_400_000

export interface PurchaseMoments {
  line_item_id: string
  fulfilled_at: Date | null
  delivered_at: Date | null
}

/**
 * From when on a line can be reviewed: once it is delivered, or a while after
 * it was sent by somebody who does not tell. Null: not yet known.
 */
export function reviewableAt(
  { fulfilled_at, delivered_at }: PurchaseMoments,
  daysAfterFulfilment: number
): Date | null {
  if (delivered_at) {
    return delivered_at
  }
  return fulfilled_at
    ? new Date(fulfilled_at.getTime() + daysAfterFulfilment * DAY_MS)
    : null
}

/**
 * @throws {MedusaError} `review_not_yet`
 */
export function assertReviewable(
  line: PurchaseMoments,
  daysAfterFulfilment: number,
  now: Date
) {
  const at = reviewableAt(line, daysAfterFulfilment)
  if (!at || at > now) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      at
        ? `Line ${line.line_item_id} can be reviewed from ${at.toISOString()} on, or once it is delivered.`
        : `Line ${line.line_item_id} can be reviewed once it is delivered.`,
      "review_not_yet"
    )
  }
}
