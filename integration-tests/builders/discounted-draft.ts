import type { AxiosInstance } from "axios"
import type { PayingWithPoints } from "./paying-with-points"

interface Customer {
  id: string
  email: string
}

/**
 * A draft order of two jackets that a merchant has given a code.
 *
 * @returns its id, and how to make an order of it
 */
export async function buildDiscountedDraft(
  api: AxiosInstance,
  { shop, merchant: headers }: PayingWithPoints,
  { id: customer_id, email, code }: Customer & { code: string }
) {
  const post = async (path: string, body = {}) =>
    (await api.post(path, body, { headers })).data
  const { storefront, region, product } = shop
  const { draft_order } = await post("/admin/draft-orders", {
    ...{ customer_id, email, region_id: region.id },
    sales_channel_id: storefront.sales_channel_id,
    items: [{ variant_id: product.variant_id, quantity: 2 }],
  })
  const draft = `/admin/draft-orders/${draft_order.id}`
  await post(`${draft}/edit`)
  await post(`${draft}/edit/promotions`, { promo_codes: [code] })
  await post(`${draft}/edit/confirm`)
  return {
    id: draft_order.id as string,
    place: () => post(`${draft}/convert-to-order`),
  }
}
