import type { SharedContext } from "../../../modules/review/batch-service"
import type { ReviewContent } from "../../../modules/review/domain/review-content"
import {
  photoFindings,
  screeningOf,
  screenText,
  textFingerprint,
  type Finding,
  type Screening,
} from "../../../modules/review/domain/screening"
import type { Desk } from "./desk"
import type { PreparedReview } from "./write-review"

/**
 * What the shop found in a review when it came. The same rules as for every
 * review, but at a moment of the past, and without asking whose name it is: the
 * demo's staff and strangers have no accounts.
 */
export async function screenDemoReview(
  desk: Desk,
  { review, frame, by, media }: PreparedReview,
  content: ReviewContent,
  now: Date,
  shared: SharedContext
): Promise<Screening> {
  const { title, body, display_name } = content
  const settings = desk.settings.of(frame.sales_channel_id ?? "")
  const hashes = media.flatMap(({ picture_hash }) => picture_hash ?? [])
  const others = await desk.reviews.othersWhoShowed({ by, hashes }, shared)
  const findings: Finding[] = [
    ...screenText(
      { title, body, display_name, locale: frame.locale },
      settings
    ),
    ...photoFindings(others),
    ...(frame.collected === "web" && !frame.order_id
      ? [{ rule: "unverified" as const }]
      : []),
    ...(review.held_for === "staff" ? [{ rule: "staff" as const }] : []),
  ]
  const said = [title, body].filter(Boolean).join("\n")
  const fingerprint = textFingerprint(said)
  return screeningOf({ findings, fingerprint }, settings, now)
}
