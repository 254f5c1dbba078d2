import type { MedusaContainer } from "@medusajs/framework/types"
import { reviewIn } from "./review-service"

/** How a sales channel handles reviews: its own way, or that of all. */
export const readSettings = (
  container: MedusaContainer,
  sales_channel_id: string | null
) => reviewIn(container).readSettings(sales_channel_id)
