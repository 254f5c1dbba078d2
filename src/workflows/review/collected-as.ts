import type { MedusaContainer } from "@medusajs/framework/types"
import type { ReviewFrame } from "../../modules/review/submitting"
import { reviewIn } from "./review-service"

/**
 * How a review came to be: by itself, or because its author was asked, and
 * then perhaps with an offer. The label follows from the invitation alone.
 */
export async function collectedAs(
  container: MedusaContainer,
  orderId: string | null
): Promise<Pick<ReviewFrame, "collected" | "is_incentivized">> {
  const [request] = orderId
    ? await reviewIn(container).listReviewRequests({ order_id: orderId })
    : []
  const isInvited = Boolean(request?.invited_at)
  return {
    collected: isInvited ? "invited" : "web",
    is_incentivized: isInvited && Boolean(request.offer),
  }
}
