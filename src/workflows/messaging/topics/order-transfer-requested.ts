import { ChangeActionType, OrderChangeStatus } from "@medusajs/framework/utils"
import { orderTransferRequestedEmail } from "../../../emails/messaging-order-transfer-requested"
import type { TransferProps } from "../../../emails/props"
import { readOrderChange } from "../mailed-order/order-change"
import { isErased } from "../mailed-order/order-props"
import { storefrontLink } from "../mailed-order/links"
import { defineTopic } from "../topic"

/** The cause is the order change that asks for the transfer. */
export const orderTransferRequested = defineTopic<
  TransferProps,
  "accept_href" | "decline_href"
>({
  name: "order-transfer-requested",
  class: "transactional",
  // Whoever reads the feed is logged in already; the link is for the mailbox,
  // because only it proves whose order it was.
  channels: ["email"],
  expires_after_seconds: 3 * 24 * 3600,
  template: orderTransferRequestedEmail,
  async load({ container, data }) {
    const change = await readOrderChange(container, data.order_change_id)
    if (change?.status !== OrderChangeStatus.REQUESTED) {
      return { canceled_because: "transfer-not-requested" }
    }
    const { order, actions } = change
    const token = actions.find(
      ({ action }) => action === ChangeActionType.TRANSFER_CUSTOMER
    )?.details?.token
    if (!token || isErased(order)) {
      return {
        canceled_because: token ? "order-erased" : "transfer-not-requested",
      }
    }
    const link = (answer: string) =>
      storefrontLink("/order-transfer", { order: order.id, token, answer })
    return {
      props: {
        display_id: order.custom_display_id ?? String(order.display_id),
      },
      secrets: { accept_href: link("accept"), decline_href: link("decline") },
    }
  },
})
