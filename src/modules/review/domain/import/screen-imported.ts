import type { ReviewContent } from "../review-content"
import type { ReviewSettings } from "../review-settings"
import {
  cleanLine,
  cleanText,
  screeningOf,
  screenText,
  textFingerprint,
  type Finding,
  type Screening,
} from "../screening"
import type { ImportedReview } from "./imported-review"

const ADDRESS = /\S@\S/

/**
 * What is kept of an imported text: answers only to what this shop asks, and
 * no name that is an e-mail address.
 */
export function cleanImported(
  { content }: Pick<ImportedReview, "content">,
  settings: Pick<ReviewSettings, "attributes">
): ReviewContent {
  const { title, body, display_name } = content
  return {
    ...content,
    title: (title && cleanLine(title)) || null,
    body: (body && cleanText(body)) || null,
    display_name:
      (display_name &&
        !ADDRESS.test(display_name) &&
        cleanLine(display_name)) ||
      null,
    attributes: Object.fromEntries(
      Object.entries(content.attributes).filter(([name, answer]) =>
        settings.attributes
          .find((asked) => asked.name === name)
          ?.values.some(({ value }) => value === answer)
      )
    ),
  }
}

export const fingerprintOf = ({ title, body }: ReviewContent) =>
  textFingerprint([title, body].filter(Boolean).join("\n"))

interface Imported {
  review: Pick<ImportedReview, "author_email" | "was_published" | "locale">
  content: ReviewContent
  fingerprint: string | null
  is_copy: boolean
}

/** The same look that anybody's review gets. The stars are not looked at. */
export function screenImported(
  { review, content, fingerprint, is_copy }: Imported,
  settings: ReviewSettings,
  now: Date
): Screening {
  const { blocked_words, staff_email_domains } = settings
  const { title, body, display_name } = content
  const domain = review.author_email?.split("@").at(-1) ?? ""
  const findings: Finding[] = [
    ...screenText(
      { title, body, display_name, locale: review.locale },
      { blocked_words }
    ),
    ...(is_copy ? [{ rule: "duplicate-text" as const }] : []),
    ...(staff_email_domains.includes(domain)
      ? [{ rule: "staff" as const }]
      : []),
    ...(review.was_published ? [] : [{ rule: "hidden-elsewhere" as const }]),
  ]
  return screeningOf({ findings, fingerprint }, settings, now)
}
