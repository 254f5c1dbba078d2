import { randomUUID } from "crypto"
import type { NewReview } from "../../submitting"

/** A review as the service gets it, of one product and one author. */
export function buildNewReview({
  rating = 5,
  isClean = true,
  line_item_id = randomUUID(),
}): NewReview {
  return {
    id: `rev_${randomUUID()}`,
    frame: {
      subject_type: "product",
      product_id: "prod_1",
      variant_id: null,
      order_id: "order_1",
      line_item_id,
      sales_channel_id: null,
      author_type: "customer",
      author_id: "cus_1",
      customer_id: "cus_1",
      locale: null,
      collected: "web",
      is_verified: true,
      is_incentivized: false,
    },
    content: {
      rating,
      title: null,
      body: `Said ${randomUUID()}`,
      attributes: { fit: rating > 3 ? "true" : "small" },
      recommend: rating === 3 ? null : rating > 3,
      experience_date: null,
      display_name: null,
    },
    media: [],
    screening: {
      findings: isClean ? [] : [{ rule: "links", detail: "url" }],
      status: isClean ? "published" : "held",
      reason: isClean ? null : "held-by-screening",
      publish_by: null,
      fingerprint: null,
    },
    by: { type: "customer", id: "cus_1" },
    now: new Date(),
  }
}
