import type { AxiosInstance } from "axios"
import type { BuiltShop } from "./shop"

type Word = (place: string) => string

/** An address with something of the shopper's own in every field of it. */
export function wordyAddress(canary: Word, of: string) {
  return {
    company: canary(`${of}company`),
    first_name: canary(`${of}first`),
    last_name: canary(`${of}last`),
    address_1: canary(`${of}street`),
    address_2: canary(`${of}floor`),
    city: canary(`${of}city`),
    province: canary(`${of}province`),
    postal_code: canary(`${of}code`),
    phone: canary(`${of}phone`),
    country_code: "de",
    metadata: { note: canary(`${of}metadata`) },
  }
}

/** Registers an account as a storefront does, and logs in. */
export async function registerShopper(
  api: AxiosInstance,
  { storefront }: BuiltShop,
  { email, canary }: { email: string; canary: Word }
) {
  const login = { email, password: canary("password") }
  const registered = await api.post("/auth/customer/emailpass/register", login)
  const account = {
    email,
    first_name: canary("first"),
    last_name: canary("last"),
    company_name: canary("company"),
    phone: canary("phone"),
    metadata: { hobby: canary("metadata") },
  }
  const { data } = await api.post("/store/customers", account, {
    headers: {
      ...storefront.headers,
      authorization: `Bearer ${registered.data.token}`,
    },
  })
  const { data: session } = await api.post("/auth/customer/emailpass", login)
  const headers = {
    ...storefront.headers,
    authorization: `Bearer ${session.token}`,
  }
  return { id: data.customer.id as string, login, headers }
}

/** A cart with something of the shopper's own wherever it takes any. */
export async function fillCart(
  api: AxiosInstance,
  { storefront, region, product }: BuiltShop,
  {
    email,
    canary,
    of,
    headers = storefront.headers,
  }: {
    email: string
    canary: Word
    of: string
    headers?: BuiltShop["storefront"]["headers"]
  }
) {
  const { data } = await api.post(
    "/store/carts",
    {
      region_id: region.id,
      email,
      items: [
        {
          variant_id: product.variant_id,
          quantity: 1,
          metadata: { engraving: canary(`${of}line`) },
        },
      ],
      shipping_address: wordyAddress(canary, `${of}ship`),
      billing_address: wordyAddress(canary, `${of}bill`),
      metadata: { gift: canary(`${of}cart`) },
    },
    { headers }
  )
  const { id } = data.cart as { id: string }
  await api.post(
    `/store/carts/${id}/shipping-methods`,
    {
      option_id: storefront.shipping_option_id,
      data: { door: canary(`${of}method`) },
    },
    { headers }
  )
  const collection = await api.post(
    "/store/payment-collections",
    { cart_id: id },
    { headers }
  )
  await api.post(
    `/store/payment-collections/${collection.data.payment_collection.id}/payment-sessions`,
    {
      provider_id: "pp_system_default",
      data: { holder: canary(`${of}payment`) },
    },
    { headers }
  )
  return { id, headers }
}
