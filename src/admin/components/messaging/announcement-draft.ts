import type {
  AdminAnnouncementsCreateBody,
  AdminAnnouncementsPreviewBody,
} from "../../../client"

/** What somebody has put into the composer so far. */
export interface AnnouncementDraft {
  promotion_id: string
  customer_group_id: string
  subject: string
  headline: string
  body: string
  href: string
  /** Null: at once. */
  send_after: Date | null
}

export const EMPTY_DRAFT: AnnouncementDraft = {
  promotion_id: "",
  customer_group_id: "",
  subject: "",
  headline: "",
  body: "",
  href: "",
  send_after: null,
}

export function isHref(text: string) {
  return URL.canParse(text) && /^https?:\/\/\S+$/.test(text)
}

/** Undefined as long as there is not enough for a mail. */
export function previewOf({
  promotion_id,
  subject,
  headline,
  body,
  href,
}: AnnouncementDraft): AdminAnnouncementsPreviewBody | undefined {
  const words = { subject, headline, body }
  const isWritten = Object.values(words).every((text) => text.trim())
  return promotion_id && isWritten
    ? { promotion_id, ...words, href: isHref(href) ? href : null }
    : undefined
}

/** Undefined as long as something is missing or wrong. */
export function announcementOf(
  draft: AnnouncementDraft,
  now: Date
): AdminAnnouncementsCreateBody | undefined {
  const words = previewOf(draft)
  const { customer_group_id, href, send_after } = draft
  const isSound = (!href || isHref(href)) && (!send_after || send_after > now)
  return words && customer_group_id && isSound
    ? { ...words, customer_group_id, send_after: send_after?.toISOString() }
    : undefined
}
