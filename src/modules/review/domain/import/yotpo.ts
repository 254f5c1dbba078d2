import { z } from "@medusajs/framework/zod"
import {
  dateCell,
  emailCell,
  flagCell,
  idCell,
  optionalDateCell,
  picturesCell,
  ratingCell,
  textCell,
  wordCell,
} from "./cells"
import { handleOfUrl, productKeys } from "./product-keys"
import type { Shape } from "./shape"

/** Yotpo wants some content, so a review without words has a dash. */
const NO_WORDS = /^\s*-?\s*$/

/** What stands for the shop where a product's id would. */
const SITE_REVIEWS = "yotpo_site_reviews"

/**
 * Yotpo's template and export: https://support.yotpo.com/docs/importing-reviews-to-yotpo
 *
 *   product_id,product_title,product_url,date,review_content,review_score,
 *   review_title,display_name,email,user_type,md_customer_country,published,
 *   product_image_url,product_description,comment_content,comment_public,
 *   comment_created_at,published_image_url,unpublished_image_url,
 *   published_video_url,unpublished_video_url,cf_<form>__<question>
 *
 * The export adds `id`. A header may also be written `Review Score`. Pictures
 * that were not shown there are not shown here.
 */
export const yotpo: Shape = {
  columns: ["review_score", "review_content", "date"],

  schema(reading) {
    return z
      .object({
        id: idCell,
        review_score: ratingCell,
        review_title: textCell,
        review_content: textCell,
        date: dateCell(reading),
        display_name: textCell,
        email: emailCell,
        user_type: wordCell,
        published: flagCell,
        product_id: wordCell,
        product_url: wordCell,
        comment_content: textCell,
        comment_public: flagCell,
        comment_created_at: optionalDateCell(reading),
        published_image_url: picturesCell,
      })
      .catchall(z.string())
      .transform((row) => ({
        external_id: row.id,
        product_keys:
          row.product_id === SITE_REVIEWS
            ? []
            : productKeys({
                external_id: row.product_id,
                handle: handleOfUrl(row.product_url),
              }),
        said: {
          rating: row.review_score,
          title: row.review_title,
          body: NO_WORDS.test(row.review_content ?? "")
            ? null
            : row.review_content,
          display_name: row.display_name,
          attributes: attributesOf(row),
        },
        author_email: row.email,
        occurred_at: row.date,
        was_published: row.published ?? true,
        picture_urls: row.published_image_url,
        reply: row.comment_content && {
          body: row.comment_content,
          audience:
            row.comment_public === false
              ? ("private" as const)
              : ("public" as const),
          occurred_at: row.comment_created_at,
        },
        verified: row.user_type,
      }))
  },
}

/** `cf_default_form__skin_type` is the answer to the question `skin_type`. */
function attributesOf(row: Record<string, unknown>) {
  const answers = Object.entries(row).map(([column, value]) => [
    /^cf_.*?__(.+)$/.exec(column)?.[1],
    typeof value === "string" ? value.trim() : "",
  ])
  return Object.fromEntries(
    answers.filter(([name, answer]) => name && answer)
  ) as Record<string, string>
}
