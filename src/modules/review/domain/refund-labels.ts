import type { ReviewSettings } from "./review-settings"

export interface RefundLabels {
  is_verified?: false
  is_returned?: true
}

/** What a review says once its line was paid back; its stars and words stay. */
export function refundLabels({
  refund_label,
}: Pick<ReviewSettings, "refund_label">): RefundLabels {
  switch (refund_label) {
    case "keep":
      return {}
    case "returned":
      return { is_returned: true }
    case "unverify":
      return { is_verified: false }
  }
}
