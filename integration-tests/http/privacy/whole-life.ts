import type { AxiosInstance } from "axios"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { EFFECT_MODULE } from "../../../src/modules/effect"
import type EffectModuleService from "../../../src/modules/effect/service"
import { INBOX_MODULE } from "../../../src/modules/inbox"
import type InboxModuleService from "../../../src/modules/inbox/service"
import { checkOut } from "../../builders/checkout"
import { buildReturnOption } from "../../builders/return-option"
import type { BuiltShop } from "../../builders/shop"
import { fillCart, registerShopper, wordyAddress } from "../../builders/shopper"

type Headers = Record<string, string>
type ShopHeaders = BuiltShop["storefront"]["headers"]

interface Stage {
  api: AxiosInstance
  container: MedusaContainer
  shop: BuiltShop
  merchant: Headers
  canary: (place: string) => string
}

/**
 * Somebody who has left something of theirs wherever the Store API takes it,
 * with an account and as a guest of the same address, and on whose orders a
 * merchant has worked.
 */
export async function liveWholeLife(stage: Stage) {
  const { api, shop, canary } = stage
  const email = `${canary("mail")}@example.com`
  const shopper = await registerShopper(api, shop, { email, canary })
  const { headers } = shopper
  await api.post(
    "/store/customers/me/addresses",
    { ...wordyAddress(canary, "book"), address_name: canary("bookname") },
    { headers }
  )
  const buy = async (of: string, as?: ShopHeaders) => {
    const cart = await fillCart(api, shop, { email, canary, of, headers: as })
    const { order_id } = await checkOut(api, cart)
    return order_id as string
  }
  // As a guest first, and once in a spelling of its own.
  const guestOrder = await buy("guest")
  const orders = [await buy("own", headers), await buy("sent", headers)]
  await fillCart(api, shop, {
    ...{ canary, of: "open", headers },
    email: email.replace("canary", "Canary"),
  })
  await sendAndTakeBack(stage, orders[1])
  await correctOrder(stage, orders[0])
  await askForStrangersOrder(stage, headers)
  await api.post("/auth/customer/emailpass/reset-password", {
    identifier: email,
  })
  await hearFromOthers(stage, { email, id: shopper.id })
  return { ...shopper, email, orders: [guestOrder, ...orders] }
}

/** Somebody else's order, which stays theirs. */
async function askForStrangersOrder(
  { api, shop, canary }: Stage,
  headers: Headers
) {
  const unplanted = (place: string) => `other${place}`
  const cart = await fillCart(api, shop, {
    ...{ email: "stranger@example.com", canary: unplanted, of: "theirs" },
  })
  const { order_id } = await checkOut(api, cart)
  await api.post(
    `/store/orders/${order_id}/transfer/request`,
    { description: canary("transfer"), update_order_email: true },
    { headers }
  )
}

async function sendAndTakeBack(
  { api, container, shop, merchant, canary }: Stage,
  orderId: string
) {
  const read = await api.get(`/admin/orders/${orderId}`, { headers: merchant })
  const items = [{ id: read.data.order.items[0].id, quantity: 1 }]
  const at = `/admin/orders/${orderId}/fulfillments`
  const sent = await api.post(
    at,
    { items, location_id: shop.storefront.stock_location_id },
    { headers: merchant, params: { fields: "fulfillments.id" } }
  )
  const fulfillmentId: string = sent.data.order.fulfillments[0].id
  await api.post(
    `${at}/${fulfillmentId}/shipments`,
    {
      items,
      labels: [
        {
          tracking_number: canary("tracking"),
          tracking_url: `https://courier.test/${canary("trackingurl")}`,
          label_url: `https://courier.test/${canary("label")}.pdf`,
        },
      ],
    },
    { headers: merchant }
  )
  await api.post(
    `${at}/${fulfillmentId}/mark-as-delivered`,
    {},
    { headers: merchant }
  )
  await api.post(
    "/store/returns",
    {
      order_id: orderId,
      items: [{ ...items[0], note: canary("returnitem") }],
      return_shipping: {
        option_id: await buildReturnOption(container, shop.storefront),
      },
      note: canary("return"),
    },
    { headers: shop.storefront.headers }
  )
}

/** An order forgets the address it had; its change remembers both. */
async function correctOrder({ api, merchant, canary }: Stage, orderId: string) {
  await api.post(
    `/admin/orders/${orderId}`,
    {
      shipping_address: wordyAddress(canary, "moved"),
      email: `${canary("newmail")}@example.com`,
      metadata: { call: canary("ordermetadata") },
    },
    { headers: merchant }
  )
}

/** What couriers, providers and core's own bell say of somebody. */
async function hearFromOthers(
  { api, container, shop, canary }: Stage,
  { email, id }: { email: string; id: string }
) {
  const now = new Date()
  const inbox: InboxModuleService = container.resolve(INBOX_MODULE)
  const body = Buffer.from(
    JSON.stringify({ to: email.toUpperCase(), name: canary("courier") })
  )
  await inbox.receive(
    [
      {
        ...{ endpoint_id: "inend_1", feature: "parcel", provider: "courier" },
        ...{ event_id: "evt_1", headers: { "x-to": email }, body },
      },
    ],
    now
  )
  const [event] = await inbox.listInboxEvents({ event_id: "evt_1" })
  await inbox.updateInboxEvents({ id: event.id, status: "consumed" })

  const effects: EffectModuleService = container.resolve(EFFECT_MODULE)
  const { effect } = await effects.plan(
    {
      ...{ feature: "spec", kind: "label", intent_key: "spec_label_1" },
      input: { name: canary("effect"), email },
    },
    now
  )
  await effects.report(
    { provider_key: effect.provider_key },
    { outcome: "done" },
    now
  )

  await container.resolve(Modules.NOTIFICATION).createNotifications({
    ...{ to: email, channel: "feed", template: "hello", receiver_id: id },
    data: { name: canary("bell") },
  })
  await api.post(
    "/store/guest-access",
    { email, order: "1", purpose: "order" },
    {
      headers: {
        ...shop.storefront.headers,
        "idempotency-key": canary("key").replace(/^canary/, "key"),
      },
    }
  )
}
