import type { AxiosInstance } from "axios"
import type { MedusaContainer } from "@medusajs/framework/types"
import { takePurchasesWorkflow } from "../../src/workflows/review"
import { buildCustomer } from "./customer"
import { buildGuestToken } from "./guest"
import { buildJacketShop } from "./jacket-shop"
import { OrderLife } from "./order-life"
import { buildReadyCart } from "./cart"
import { checkOut } from "./checkout"

type Headers = Record<string, string>

/** A shop whose jackets are bought, delivered and reviewed. */
export async function buildReviewShop(
  api: AxiosInstance,
  container: MedusaContainer
) {
  const shop = await buildJacketShop(api, container)
  const key = shop.storefront.headers

  /** Somebody who has bought jackets and, as a rule, has them. */
  async function buyer({ is_delivered = true } = {}) {
    const customer = await buildCustomer(container)
    const headers = { ...key, ...customer.headers }
    const cart = await buildReadyCart(
      api,
      { ...shop.storefront, headers },
      {
        region_id: shop.region.id,
        items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
        email: customer.email,
      }
    )
    const { order_id = "" } = await checkOut(api, cart)
    const order = await OrderLife.of(container, order_id)
    if (is_delivered) {
      await order.deliver(await order.pack(1))
      await takePurchasesWorkflow(container).run({
        input: { order_ids: [order_id] },
      })
    }
    return { id: customer.id, headers, order, line_item_id: order.line.id }
  }

  return {
    ...{ key, shop, product_id: shop.product.id },
    buyer,
    guest: (orderId: string): Headers => ({
      ...key,
      "x-guest-token": buildGuestToken({
        purpose: "review",
        subject_id: orderId,
      }),
    }),
    review: (headers: Headers, body: object) =>
      api.post("/store/reviews", { rating: 5, ...body }, { headers }),
    async read(productId = shop.product.id, query = "") {
      const path = `/store/products/${productId}/reviews?${query}`
      return (await api.get(path, { headers: key })).data
    },
  }
}

export type ReviewShop = Awaited<ReturnType<typeof buildReviewShop>>
export type Buyer = Awaited<ReturnType<ReviewShop["buyer"]>>
