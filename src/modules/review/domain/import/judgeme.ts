import { z } from "@medusajs/framework/zod"
import {
  dateCell,
  emailCell,
  optionalDateCell,
  picturesCell,
  ratingCell,
  textCell,
  wordCell,
  type Reading,
} from "./cells"
import { handleOfUrl, productKeys } from "./product-keys"
import type { Shape } from "./shape"

/**
 * Judge.me's template and export:
 * https://judge.me/help/en/articles/8415368-importing-reviews-using-judge-me-template
 *
 *   title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,
 *   product_id,product_handle,reply,reply_date,picture_urls,ip_address,location
 *
 * The template writes dates with the day first, the export as
 * `2025-03-02 10:12:00 UTC`. Without a product it is a review of the store.
 * `source` says how it was collected and `curated` whether it is shown. Where
 * somebody was and from which address is not ours to keep.
 */
export const judgeme: Shape = {
  columns: ["rating", "body", "review_date", "reviewer_name"],

  schema(given) {
    const reading: Reading = { date_order: "day_first", ...given }
    return z
      .object({
        rating: ratingCell,
        title: textCell,
        body: textCell,
        review_date: dateCell(reading),
        source: wordCell,
        curated: wordCell,
        verified: wordCell,
        reviewer_name: textCell,
        reviewer_email: emailCell,
        product_id: wordCell,
        product_handle: wordCell,
        product_url: wordCell,
        reply: textCell,
        reply_date: optionalDateCell(reading),
        picture_urls: picturesCell,
      })
      .transform((row) => ({
        external_id: null,
        product_keys: productKeys({
          external_id: row.product_id,
          handle: row.product_handle ?? handleOfUrl(row.product_url),
        }),
        said: {
          rating: row.rating,
          title: row.title,
          body: row.body,
          display_name: row.reviewer_name,
        },
        author_email: row.reviewer_email,
        occurred_at: row.review_date,
        was_published: [null, "ok"].includes(row.curated),
        picture_urls: row.picture_urls,
        reply: row.reply && {
          body: row.reply,
          audience: "public" as const,
          occurred_at: row.reply_date,
        },
        verified: row.verified,
      }))
  },
}
