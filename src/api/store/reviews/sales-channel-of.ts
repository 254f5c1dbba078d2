import type { MedusaRequest } from "@medusajs/framework/http"
import { salesChannelsOf } from "../../../lib/sales-channels"

/** The channel that a storefront's key stands for. */
export const salesChannelOf = (req: MedusaRequest): string | null =>
  salesChannelsOf(req).at(0) ?? null
