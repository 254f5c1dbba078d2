import type { ReviewInvitationProps } from "../../../emails/props-of-reviews"
import { askableLines } from "../../../modules/review/domain/asking"
import { localText } from "../../../modules/review/domain/local-text"
import { requestStatus } from "../../../modules/review/domain/request-status"
import type { RequestRow } from "../../../modules/review/request-rows"
import {
  messagingIn,
  picturedLine,
  readPreferences,
  type Canceled,
  type TopicContext,
} from "../../messaging"
import {
  guestSecretOf,
  readBuyersOrder,
  type BoughtLine,
  type BuyersOrder,
} from "../buyer-of"
import { readSettings } from "../read-settings"
import { readSoldLines } from "../read-sold-lines"
import { reviewIn } from "../review-service"
import { reviewLinks } from "./links"

type InvitationTopic = "review-invitation" | "review-reminder"

const STARS = [1, 2, 3, 4, 5]

interface LoadedInvitation {
  props: Omit<ReviewInvitationProps, "guest_token">
  secrets: Pick<ReviewInvitationProps, "guest_token">
}

/** What both mails say: they ask the same about what can be reviewed now. */
export async function loadInvitation(
  context: TopicContext,
  topics: { own: InvitationTopic; other: InvitationTopic }
): Promise<Canceled | LoadedInvitation> {
  const { container, cause } = context
  const request = await reviewIn(container).readRequest(cause)
  if (!request || !isAsking(request)) {
    return { canceled_because: "review-no-longer-asked-for" }
  }
  if (await isUnwanted(context, topics)) {
    return { canceled_because: "review-requests-switched-off" }
  }
  const order = await readBuyersOrder(container, request.order_id)
  if (!order) {
    return { canceled_because: "order-erased" }
  }
  const lines = await readAskable(context, request, order)
  return lines.length
    ? {
        props: invitationProps(request, order, lines, context.locale),
        secrets: guestSecretOf(order),
      }
    : { canceled_because: "nothing-to-review" }
}

const isAsking = ({ status }: RequestRow) =>
  ([requestStatus.initial, "invited", "reminded"] as string[]).includes(status)

/** Whoever switched one of the two off has objected to being asked at all. */
async function isUnwanted(
  { container, cause }: TopicContext,
  { own, other }: { own: InvitationTopic; other: InvitationTopic }
) {
  const [message] = await messagingIn(container).listMessages(
    { topic: own, cause },
    { select: ["recipient_key"], take: 1 }
  )
  const { preferences } = await readPreferences(
    container,
    message?.recipient_key ?? ""
  )
  return preferences.some(
    ({ topic, channel, enabled }) =>
      topic === other && channel === "email" && !enabled
  )
}

async function readAskable(
  { container, now }: TopicContext,
  { sales_channel_id }: RequestRow,
  { id, items }: BuyersOrder
): Promise<BoughtLine[]> {
  const sold = await readSoldLines(container, [id])
  const lines = await reviewIn(container).takePurchases(sold, now)
  const settings = await readSettings(container, sales_channel_id)
  const askable = new Set(
    askableLines(lines, settings, now).map((line) => line.line_item_id)
  )
  return items.filter((item) => askable.has(item.id))
}

function invitationProps(
  { offer }: RequestRow,
  order: BuyersOrder,
  lines: BoughtLine[],
  locale: string
) {
  return {
    display_id: order.custom_display_id ?? String(order.display_id),
    href: reviewLinks.order(order.id),
    lines: lines.map((line) => ({
      ...picturedLine(line),
      stars: STARS.map((rating) => ({
        url: reviewLinks.star(line.id, rating),
      })),
    })),
    // Nobody is named who has not said how.
    display_name: null,
    policy_href: reviewLinks.policy(),
    offer: offer && { text: localText(offer.text, locale) },
  }
}
