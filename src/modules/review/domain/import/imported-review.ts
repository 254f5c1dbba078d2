import type { ReviewContent } from "../review-content"

export const importShapes = ["judgeme", "yotpo", "own"] as const
export type ImportShape = (typeof importShapes)[number]

/** One way to find the product; the first that finds one is right. */
export interface ProductKey {
  by: "id" | "external_id" | "handle" | "sku"
  value: string
}

export interface ImportedReply {
  body: string
  audience: "public" | "private"
  occurred_at: Date | null
}

/**
 * What a file says of a review. There is no `is_verified` here: what somebody
 * else checked is told as theirs, and only our orders verify.
 */
export interface ImportedReview {
  /** Of the review where it comes from, so that it is imported once. */
  external_id: string
  /** Empty for a review of the shop itself. */
  product_keys: ProductKey[]
  content: ReviewContent
  locale: string | null
  author_email: string | null
  occurred_at: Date
  was_published: boolean
  is_incentivized: boolean
  picture_urls: string[]
  reply: ImportedReply | null
  provenance: {
    shape: ImportShape
    /** In the provider's own words; null if it says nothing. */
    verified: string | null
  }
}
