import type { MedusaContainer } from "@medusajs/framework/types"
import {
  readReviewSettings,
  type ReviewSettings,
} from "../../modules/review/domain/review-settings"
import { reviewIn } from "./review-service"

/** How a sales channel handles reviews: its own way, or that of all. */
export async function readSettings(
  container: MedusaContainer,
  salesChannelId: string | null
): Promise<ReviewSettings> {
  const rows = await reviewIn(container).listReviewSettings({
    sales_channel_id: ["", salesChannelId ?? ""],
  })
  const own = rows.find(({ sales_channel_id }) => sales_channel_id) ?? rows[0]
  return readReviewSettings(own?.settings ?? {})
}
