import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import type { ReviewContent } from "../../modules/review/domain/review-content"
import type { ReviewSettings } from "../../modules/review/domain/review-settings"
import {
  photoFindings,
  screeningOf,
  screenText,
  textFingerprint,
  type Finding,
  type Screening,
} from "../../modules/review/domain/screening"
import type { SubmittedMedia } from "../../modules/review/media-rows"
import type { ReviewActor } from "../../modules/review/types"
import { findAboutAuthor } from "./find-about-author"
import { reviewIn } from "./review-service"

interface Screened {
  review_id: string
  content: ReviewContent
  media: SubmittedMedia[]
  by: ReviewActor
  /** Whatever was not bought here has none. */
  order_id: string | null
  locale: string | null
  settings: ReviewSettings
}

/**
 * What a machine finds in a review before anybody reads it. The stars are not
 * among the things it looks at: nobody is held up for a bad opinion.
 */
export async function screenReview(
  container: MedusaContainer,
  { review_id, content, media, by, order_id, locale, settings }: Screened
): Promise<Screening> {
  const { title, body, display_name } = content
  const fingerprint = textFingerprint([title, body].filter(Boolean).join("\n"))
  const findings: Finding[] = [
    ...screenText(
      { title, body, display_name, locale },
      { blocked_words: settings.blocked_words }
    ),
    ...(await findCopies(container, { review_id, fingerprint })),
    ...(await findKnownPhotos(container, by, media)),
    ...findVideos(media),
    ...(await findAboutAuthor(container, by, order_id, settings)),
  ]
  return screeningOf({ findings, fingerprint }, settings, clock.now())
}

async function findCopies(
  container: MedusaContainer,
  { review_id, fingerprint }: { review_id: string; fingerprint: string | null }
): Promise<Finding[]> {
  return fingerprint &&
    (await reviewIn(container).isKnownText({ review_id, fingerprint }))
    ? [{ rule: "duplicate-text" }]
    : []
}

async function findKnownPhotos(
  container: MedusaContainer,
  by: ReviewActor,
  media: SubmittedMedia[]
): Promise<Finding[]> {
  const hashes = media.flatMap(({ picture_hash }) => picture_hash ?? [])
  return photoFindings(
    await reviewIn(container).othersWhoShowed({ by, hashes })
  )
}

function findVideos(media: SubmittedMedia[]): Finding[] {
  return media.some(({ kind }) => kind === "video") ? [{ rule: "video" }] : []
}
