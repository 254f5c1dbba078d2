import { MedusaError } from "@medusajs/framework/utils"

/** Who did something to a review, for its history. */
export interface ReviewActor {
  type: string
  id?: string
}

interface Authored {
  id: string
  author_type: string
  author_id: string | null
  customer_id: string | null
  order_id: string | null
}

/**
 * Whether somebody wrote a review: the customer, or whoever holds the token of
 * the order it is about. A guest's order may have become a customer's since.
 */
export function isAuthor(review: Authored, by: ReviewActor) {
  if (!by.id) {
    return false
  }
  return by.type === "customer"
    ? review.customer_id === by.id
    : by.type === "guest" && review.order_id === by.id
}

/**
 * A review of somebody else is as absent as one that never was.
 *
 * @throws {MedusaError} `not_found`
 */
export function assertAuthor(review: Authored, by: ReviewActor) {
  if (!isAuthor(review, by)) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no review ${review.id}`
    )
  }
}
