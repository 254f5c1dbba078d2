import type { MedusaRequest } from "@medusajs/framework/http"

/** The channel that a storefront's key stands for. */
export function salesChannelOf(req: MedusaRequest): string | null {
  const { publishable_key_context } = req as MedusaRequest & {
    publishable_key_context?: { sales_channel_ids?: string[] }
  }
  return publishable_key_context?.sales_channel_ids?.[0] ?? null
}
