import axios from "axios"
import { openPayment } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { readDemo } from "../../support/demo"

interface Variant {
  id: string
  inventory_quantity: number
}

/** Buys something of the demo shop as its storefront does, and is a guest. */
export async function placeDemoOrder(url: string, email: string) {
  const { publishable_key, regions } = readDemo()
  const headers = { "x-publishable-api-key": publishable_key }
  const api = axios.create({ baseURL: url, headers })
  const address = {
    first_name: "Ada",
    last_name: "Lovelace",
    address_1: "Analytical Street 1",
    postal_code: "10115",
    city: "Berlin",
    country_code: "de",
  }
  const created = await api.post("/store/carts", {
    region_id: regions.eur,
    email,
    items: [{ variant_id: await findVariant(), quantity: 1 }],
    shipping_address: address,
    billing_address: address,
  })
  const { id } = created.data.cart as { id: string }
  const options = await api.get(`/store/shipping-options?cart_id=${id}`)
  await api.post(`/store/carts/${id}/shipping-methods`, {
    option_id: options.data.shipping_options[0].id,
  })
  await openPayment(api, { headers }, id)
  const answer = await checkOut(api, { id, headers })
  if (!answer.order_id) {
    throw new Error(JSON.stringify(answer))
  }

  async function findVariant() {
    const { data } = await api.get(
      `/store/products?region_id=${regions.eur}&fields=variants.id,%2Bvariants.inventory_quantity`
    )
    const products = data.products as { variants: Variant[] }[]
    const inStock = products
      .flatMap(({ variants }) => variants)
      .find(({ inventory_quantity }) => inventory_quantity > 10)
    if (!inStock) {
      throw new Error("The demo shop is sold out")
    }
    return inStock.id
  }
}
