import type { AxiosInstance } from "axios"
import type { Storefront } from "./storefront"

const ADDRESS = {
  first_name: "Ada",
  last_name: "Lovelace",
  address_1: "Analytical Street 1",
  postal_code: "10115",
  city: "Berlin",
  country_code: "de",
}

interface CartOverrides {
  region_id: string
  items: { variant_id: string; quantity: number }[]
  email?: string
  /** `null` leaves the cart without a payment session. */
  payment_provider_id?: string | null
  /** What the storefront hands to the payment provider. */
  payment_data?: Record<string, unknown>
}

/**
 * A guest's cart as a storefront leaves it right before the shopper presses
 * "buy": lines, addresses, shipping method and payment session, all through
 * the Store API.
 */
export async function buildReadyCart(
  api: AxiosInstance,
  storefront: Storefront,
  {
    region_id,
    items,
    email = "ada@example.com",
    payment_provider_id = "pp_system_default",
    payment_data,
  }: CartOverrides
) {
  const { headers } = storefront
  const created = await api.post(
    "/store/carts",
    {
      region_id,
      email,
      items,
      shipping_address: ADDRESS,
      billing_address: ADDRESS,
    },
    { headers }
  )
  const id: string = created.data.cart.id
  await api.post(
    `/store/carts/${id}/shipping-methods`,
    { option_id: storefront.shipping_option_id },
    { headers }
  )
  if (payment_provider_id) {
    await openPayment(api, storefront, id, payment_provider_id, payment_data)
  }
  return { id, headers }
}

/** Opens a payment session for what the cart costs now. */
export async function openPayment(
  api: AxiosInstance,
  { headers }: Pick<Storefront, "headers">,
  cartId: string,
  providerId = "pp_system_default",
  data?: Record<string, unknown>
) {
  const collection = await api.post(
    "/store/payment-collections",
    { cart_id: cartId },
    { headers }
  )
  const id: string = collection.data.payment_collection.id
  const session = await api.post(
    `/store/payment-collections/${id}/payment-sessions`,
    { provider_id: providerId, ...(data ? { data } : {}) },
    { headers }
  )
  return session.data.payment_collection as {
    id: string
    amount: number
    payment_sessions: { id: string; amount: number; status: string }[]
  }
}
