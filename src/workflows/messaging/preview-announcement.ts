import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import { renderPreview } from "./preview-template"
import { assertRunning } from "./promotion"
import {
  promotionAnnounced,
  promotionProps,
} from "./topics/promotion-announced"

export interface AnnouncementPreview {
  promotion_id: string
  subject: string
  headline: string
  body: string
  href?: string | null
  locale: string
}

/** @throws {MedusaError} `message_promotion_not_running` */
export async function previewAnnouncement(
  container: MedusaContainer,
  { locale, promotion_id, href = null, ...words }: AnnouncementPreview
) {
  const promotion = await assertRunning(container, promotion_id, clock.now())
  const props = promotionProps({ ...words, href }, promotion, locale)
  return renderPreview(container, promotionAnnounced, props, locale)
}
