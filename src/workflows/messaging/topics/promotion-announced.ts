import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { config } from "../../../config/current"
import { promotionAnnouncedEmail } from "../../../emails/messaging-promotion-announced"
import type { PromotionProps } from "../../../emails/props"
import type { AnnouncementRow } from "../../../modules/messaging/announcement-rows"
import { messagingIn } from "../messaging-service"
import { formatDate } from "../mailed-order/formats"
import { readPromotion, type RunningPromotion } from "../promotion"
import { defineTopic, type TopicContext } from "../topic"

/**
 * The cause is the announcement's id. What the mail states is read again when
 * it leaves: nobody gets a code that no longer works.
 */
export const promotionAnnounced = defineTopic<PromotionProps>({
  name: "promotion-announced",
  class: "marketing",
  title: {
    en: "offers and promotions",
    de: "Angebote und Aktionen",
    hi: "ऑफ़र और प्रमोशन",
  },
  channels: ["email", "feed"],
  // A reader's quiet hours and a full week both fit in.
  expires_after_seconds: 9 * 24 * 3600,
  template: promotionAnnouncedEmail,
  async load(context) {
    const { container, cause, customer_id, locale, now } = context
    const announcement =
      await messagingIn(container).retrieveMessageAnnouncement(cause)
    if (announcement.status === "canceled") {
      return { canceled_because: "announcement-canceled" }
    }
    if (!(await isMember(container, customer_id, announcement))) {
      return { canceled_because: "left-the-group" }
    }
    const promotion = await readPromotion(container, announcement, now)
    return "canceled_because" in promotion
      ? promotion
      : { props: promotionProps(announcement, promotion, locale), secrets: {} }
  },
  facts: {
    read: readPromotionFacts,
    // A new end or another value is said as it is now; an offer that has
    // ended is not made.
    changed: (_, { is_running }) =>
      is_running ? "render" : { canceled_because: "promotion-ended" },
  },
})

/** The same for every reader of an announcement. */
export async function readPromotionFacts({
  container,
  cause,
  now,
}: Pick<TopicContext, "container" | "cause" | "now">) {
  const announcement =
    await messagingIn(container).retrieveMessageAnnouncement(cause)
  const promotion = await readPromotion(container, announcement, now)
  return "canceled_because" in promotion
    ? { is_running: false, code: null, value: null, ends_at: null }
    : {
        is_running: true,
        code: promotion.code,
        value: promotion.value,
        ends_at: promotion.ends_at?.toISOString() ?? null,
      }
}

/** What an announcement says in one language. */
export function promotionProps(
  {
    subject,
    headline,
    body,
    href,
  }: Pick<AnnouncementRow, "subject" | "headline" | "body" | "href">,
  promotion: RunningPromotion,
  locale: string
): PromotionProps {
  return {
    subject,
    headline,
    body: body.split(/\n\s*\n/).filter((paragraph) => paragraph.trim()),
    code: promotion.code,
    value: promotion.valueIn(locale),
    ends_on: promotion.ends_at && formatDate(promotion.ends_at, locale),
    href: href ?? config.storefront_url,
  }
}

async function isMember(
  container: MedusaContainer,
  customerId: string | null,
  { customer_group_id }: AnnouncementRow
) {
  const members = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { id: customerId ?? "", groups: { id: customer_group_id } },
      { select: ["id"], take: 1 }
    )
  return members.length === 1
}
