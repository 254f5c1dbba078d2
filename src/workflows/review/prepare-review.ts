import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { cleanContent } from "../../modules/review/domain/clean-content"
import type { NewReview } from "../../modules/review/submitting"
import { collectedAs } from "./collected-as"
import { readMedia } from "./read-media"
import { readSubject } from "./read-subject"
import { screenReview } from "./screen-review"
import type { SubmitReviewInput } from "./submit-review"

export type PreparedReview = Omit<NewReview, "by" | "now">

/**
 * All that is known of a review before it is written: what it is about, how it
 * came, and what the screening made of it.
 */
export async function prepareReview(
  container: MedusaContainer,
  input: SubmitReviewInput
): Promise<PreparedReview> {
  const { by, locale, sales_channel_id } = input
  const id = generateEntityId(undefined, "rev")
  const { settings, ...known } = await readSubject(
    container,
    by,
    input.subject,
    sales_channel_id
  )
  const content = cleanContent(input.content, settings)
  const media = await readMedia(container, input.media_ids, by, settings)
  const screening = await screenReview(container, {
    ...{ review_id: id, content, media, by, locale, settings },
    order_id: known.order_id,
  })
  const collected = await collectedAs(container, known.order_id)
  return {
    ...{ id, content, media, screening },
    frame: { ...known, ...collected, locale },
  }
}
