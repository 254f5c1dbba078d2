import { GUEST_PURPOSE_DAYS, GUEST_PURPOSES } from "../../../lib/guest-token"
import { guestAccessEmail } from "../../../emails/messaging-guest-access"
import type { GuestAccessProps } from "../../../emails/props"
import { readOrder } from "../mailed-order/order-props"
import { guestLink } from "../mailed-order/links"
import { defineTopic } from "../topic"

/** The cause is the request: who asks twice gets two mails. */
export const guestAccess = defineTopic<GuestAccessProps, "href">({
  name: "guest-access",
  class: "transactional",
  channels: ["email"],
  // Somebody waits for it in front of the screen.
  expires_after_seconds: 3600,
  template: guestAccessEmail,
  async load({ container, data }) {
    const order = await readOrder(container, data.order_id)
    const purpose = GUEST_PURPOSES.find((one) => one === data.purpose)
    if ("canceled_because" in order || !purpose) {
      return "canceled_because" in order
        ? order
        : { canceled_because: "purpose-unknown" }
    }
    return {
      props: {
        display_id: order.custom_display_id ?? String(order.display_id),
        valid_days: GUEST_PURPOSE_DAYS[purpose],
      },
      secrets: { href: guestLink(order.id, purpose) },
    }
  },
})
