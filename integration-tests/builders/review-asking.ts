import type { AxiosInstance } from "axios"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import { until } from "../processes/support/wait"
import { readMails } from "../support/mails"
import { buildMerchant } from "./merchant"
import type { OrderLife } from "./order-life"
import type { ReviewShop } from "./review"

const DAY_SECONDS = 86_400

/** How a shop asks for reviews, as its merchant and its buyers see it. */
export async function buildReviewAsking(
  api: AxiosInstance,
  container: MedusaContainer,
  shop: ReviewShop
) {
  const merchant = await buildMerchant(container)

  async function requestOf(orderId: string) {
    const path = `/admin/review-requests?order_id=${orderId}`
    const { data } = await api.get(path, merchant)
    return data.review_requests[0]
  }

  /** Until the parcel's events have planned to ask about it. */
  async function asked<Buyer extends { order: OrderLife }>(buyer: Buyer) {
    await until(() => requestOf(buyer.order.id))
    return buyer
  }

  return {
    ...{ merchant, requestOf },
    buyer: async () => asked(await shop.buyer()),
    async guest() {
      const { order } = await shop.shop.place({ quantity: 1 })
      await order.deliver(await order.pack(1))
      return asked({ order, line_item_id: order.line.id })
    },
    /** A little later than so many days, as everything that is due then is. */
    passDays: (days: number) =>
      api.post(
        "/admin/clock/advance",
        { seconds: days * DAY_SECONDS + 60 },
        merchant
      ),
    /** Mails of a topic that ask about a line. */
    mails: (topic: string, { line_item_id }: { line_item_id: string }) =>
      readMails(process.env.DATA_DIR ?? "", topic).filter(({ text }) =>
        text.includes(line_item_id)
      ),
    async readSettings(query = "") {
      const { data } = await api.get(`/admin/review-settings${query}`, merchant)
      return data.review_settings
    },
    save: (settings: object, sales_channel_id?: string) =>
      api.post(
        "/admin/review-settings",
        { settings, sales_channel_id },
        merchant
      ),
    /** Tells of a parcel once more, as a bus may. */
    tellAgain: (order_id: string) =>
      container.resolve(Modules.EVENT_BUS).emit({
        name: OrderWorkflowEvents.FULFILLMENT_CREATED,
        data: { order_id },
      }),
  }
}

export type ReviewAsking = Awaited<ReturnType<typeof buildReviewAsking>>
