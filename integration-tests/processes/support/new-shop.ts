import type { AxiosInstance } from "axios"

/**
 * What a merchant sets up before the first sale, through the Admin API: a
 * region, a warehouse that ships, and a product in stock.
 */
export async function setUpShop(api: AxiosInstance, authorization: string) {
  const post = async <Answer>(path: string, body: object) =>
    (await send<Answer>(api, "post", path, authorization, body)).data
  const get = async <Answer>(path: string) =>
    (await send<Answer>(api, "get", path, authorization)).data

  const { sales_channels } = await get<{ sales_channels: { id: string }[] }>(
    "/admin/sales-channels"
  )
  const salesChannelId = sales_channels[0].id
  const { api_keys } = await get<{ api_keys: { token: string }[] }>(
    "/admin/api-keys?type=publishable"
  )
  const { region } = await post<{ region: { id: string } }>("/admin/regions", {
    name: "Europe",
    currency_code: "eur",
    countries: ["de"],
    payment_providers: ["pp_system_default"],
  })
  const { stock_location } = await post<{ stock_location: { id: string } }>(
    "/admin/stock-locations",
    { name: "Warehouse" }
  )
  const location = `/admin/stock-locations/${stock_location.id}`
  await post(`${location}/sales-channels`, { add: [salesChannelId] })
  await post(`${location}/fulfillment-providers`, { add: ["manual_manual"] })
  const shipping = await setUpShipping(post, location)
  const product = await setUpProduct(post, {
    sales_channel_id: salesChannelId,
    shipping_profile_id: shipping.profile_id,
    stock_location_id: stock_location.id,
  })
  return {
    region_id: region.id,
    product,
    storefront: {
      sales_channel_id: salesChannelId,
      stock_location_id: stock_location.id,
      shipping_profile_id: shipping.profile_id,
      shipping_option_id: shipping.option_id,
      headers: { "x-publishable-api-key": api_keys[0].token },
    },
  }
}

type Post = <Answer>(path: string, body: object) => Promise<Answer>

async function setUpShipping(post: Post, location: string) {
  const { stock_location } = await post<{
    stock_location: { fulfillment_sets: { id: string }[] }
  }>(`${location}/fulfillment-sets?fields=fulfillment_sets.id`, {
    name: "Shipping",
    type: "shipping",
  })
  const { fulfillment_set } = await post<{
    fulfillment_set: { service_zones: { id: string }[] }
  }>(
    `/admin/fulfillment-sets/${stock_location.fulfillment_sets[0].id}/service-zones`,
    {
      name: "Germany",
      geo_zones: [{ type: "country", country_code: "de" }],
    }
  )
  const { shipping_profile } = await post<{ shipping_profile: { id: string } }>(
    "/admin/shipping-profiles",
    { name: "Parcels", type: "parcel" }
  )
  const { shipping_option } = await post<{ shipping_option: { id: string } }>(
    "/admin/shipping-options",
    {
      name: "Parcel",
      service_zone_id: fulfillment_set.service_zones[0].id,
      shipping_profile_id: shipping_profile.id,
      provider_id: "manual_manual",
      price_type: "flat",
      type: { label: "Parcel", description: "Flat", code: "parcel" },
      prices: [{ currency_code: "eur", amount: 5 }],
    }
  )
  return { profile_id: shipping_profile.id, option_id: shipping_option.id }
}

async function setUpProduct(
  post: Post,
  {
    sales_channel_id,
    shipping_profile_id,
    stock_location_id,
  }: Record<
    "sales_channel_id" | "shipping_profile_id" | "stock_location_id",
    string
  >
) {
  const { product } = await post<{
    product: {
      id: string
      variants: {
        id: string
        inventory_items: { inventory_item_id: string }[]
      }[]
    }
  }>("/admin/products?fields=id,variants.id,variants.inventory_items.*", {
    title: "Jacket",
    status: "published",
    shipping_profile_id,
    sales_channels: [{ id: sales_channel_id }],
    options: [{ title: "Size", values: ["One"] }],
    variants: [
      {
        title: "One",
        options: { Size: "One" },
        prices: [{ currency_code: "eur", amount: 20 }],
      },
    ],
  })
  const [variant] = product.variants
  const [{ inventory_item_id }] = variant.inventory_items
  await post(`/admin/inventory-items/${inventory_item_id}/location-levels`, {
    location_id: stock_location_id,
    stocked_quantity: 100,
  })
  return { id: product.id, variant_id: variant.id }
}

/** Answers outside 2xx are shown with what the server said of them. */
async function send<Answer>(
  api: AxiosInstance,
  method: "get" | "post",
  path: string,
  authorization: string,
  body?: object
) {
  const answer = await api.request<Answer>({
    method,
    url: path,
    data: body,
    headers: { authorization },
    validateStatus: () => true,
  })
  if (answer.status >= 300) {
    throw new Error(
      `${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.data)}`
    )
  }
  return answer
}
