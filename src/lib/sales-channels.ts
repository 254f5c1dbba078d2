import type { MedusaRequest } from "@medusajs/framework/http"

/** The channels that a storefront's key stands for. */
export function salesChannelsOf(req: MedusaRequest): string[] {
  const { publishable_key_context } = req as MedusaRequest & {
    publishable_key_context?: { sales_channel_ids?: string[] }
  }
  return publishable_key_context?.sales_channel_ids ?? []
}
