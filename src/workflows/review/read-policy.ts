import type { MedusaContainer } from "@medusajs/framework/types"
import { describePolicy } from "../../modules/review/domain/policy"
import type { ReviewSettings } from "../../modules/review/domain/review-settings"
import { readSettings } from "./read-settings"
import { reviewIn } from "./review-service"

/** How reviews are handled in a sales channel now, and what is published. */
export async function readPolicy(
  container: MedusaContainer,
  salesChannelId: string | null
) {
  const settings = await readSettings(container, salesChannelId)
  return previewPolicy(container, settings)
}

/** What shoppers would be told under settings that nobody has saved yet. */
export async function previewPolicy(
  container: MedusaContainer,
  settings: ReviewSettings
) {
  return describePolicy(settings, await reviewIn(container).readPolicyStats())
}
