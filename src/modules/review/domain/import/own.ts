import { z } from "@medusajs/framework/zod"
import { withoutGuard } from "../../../../lib/csv/formula-guard"
import {
  dateCell,
  flagCell,
  idCell,
  optionalDateCell,
  picturesCell,
  ratingCell,
  wordCell,
} from "./cells"
import { productKeys } from "./product-keys"
import type { Shape } from "./shape"

/** Text as we export it is text already: what looks like HTML in it is meant. */
const plainCell = z
  .string()
  .default("")
  .transform((text) => withoutGuard(text).trim() || null)

const attributesCell = z
  .string()
  .default("")
  .transform((text, context) => {
    const { data } = Attributes.safeParse(parsed(withoutGuard(text) || "{}"))
    if (!data) {
      const message = "Attributes are a JSON object of texts"
      context.issues.push({ code: "custom", message, input: text })
    }
    return data ?? {}
  })

const Attributes = z.record(z.string(), z.string())

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** The file of `GET /admin/review-exports`; see `export/review-columns`. */
export const own: Shape = {
  columns: ["review_id", "rating", "occurred_at", "is_verified"],

  schema(reading) {
    return z
      .object({
        review_id: idCell,
        product_id: wordCell,
        product_handle: plainCell,
        sku: plainCell,
        rating: ratingCell,
        title: plainCell,
        body: plainCell,
        attributes: attributesCell,
        recommend: flagCell,
        experience_date: optionalDateCell(reading),
        display_name: plainCell,
        locale: wordCell,
        status: wordCell,
        is_verified: flagCell,
        is_incentivized: flagCell,
        occurred_at: dateCell(reading),
        reply: plainCell,
        replied_at: optionalDateCell(reading),
        picture_urls: picturesCell,
      })
      .transform((row) => ({
        external_id: row.review_id,
        product_keys: productKeys({
          id: row.product_id,
          sku: row.sku,
          handle: row.product_handle,
        }),
        said: {
          rating: row.rating,
          title: row.title,
          body: row.body,
          attributes: row.attributes,
          recommend: row.recommend,
          experience_date: row.experience_date,
          display_name: row.display_name,
        },
        author_email: null,
        locale: row.locale,
        occurred_at: row.occurred_at,
        was_published: SHOWN.includes(row.status ?? ""),
        is_incentivized: row.is_incentivized,
        picture_urls: row.picture_urls,
        reply: row.reply && {
          body: row.reply,
          audience: "public" as const,
          occurred_at: row.replied_at,
        },
        verified: row.is_verified ? "by the orders of the other shop" : null,
      }))
  },
}

const SHOWN = ["published", "flagged"]
