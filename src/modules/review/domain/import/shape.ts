import type { z } from "@medusajs/framework/zod"
import type { ReviewContent } from "../review-content"
import type { Reading } from "./cells"
import type { ImportedReview } from "./imported-review"

/** What a provider's row says; what it cannot say is left out. */
export interface ShapedRow extends Pick<
  ImportedReview,
  "product_keys" | "author_email" | "was_published" | "picture_urls"
> {
  external_id: string | null
  said: Partial<ReviewContent> & Pick<ReviewContent, "rating">
  locale?: string | null
  occurred_at: Date | null
  is_incentivized?: boolean | null
  reply: ImportedReview["reply"] | ""
  verified: string | null
}

/** How one provider writes its files. */
export interface Shape {
  /** By these columns a file is known to be of this shape. */
  columns: string[]
  schema(reading: Reading): z.ZodType<ShapedRow>
}
