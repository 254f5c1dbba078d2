import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiKeyType } from "@medusajs/framework/utils"
import { buildLocation } from "./location"

/**
 * A sales channel with one stock location that ships to Germany at a flat
 * price, and the publishable key its storefront sends.
 */
export async function buildStorefront(
  container: MedusaContainer,
  { name = "Web shop", shipping_price = 10 } = {}
) {
  const channels = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name }] },
  })
  const salesChannelId = channels.result[0].id
  const keys = await createApiKeysWorkflow(container).run({
    input: {
      api_keys: [
        { title: name, type: ApiKeyType.PUBLISHABLE, created_by: "builder" },
      ],
    },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: keys.result[0].id, add: [salesChannelId] },
  })
  const location = await buildLocation(container, {
    sales_channel_id: salesChannelId,
    shipping_price,
  })
  return {
    sales_channel_id: salesChannelId,
    stock_location_id: location.id,
    shipping_profile_id: location.shipping_profile_id,
    shipping_option_id: location.shipping_option_id,
    headers: { "x-publishable-api-key": keys.result[0].token },
  }
}

export type Storefront = Awaited<ReturnType<typeof buildStorefront>>
