import type { MedusaContainer } from "@medusajs/framework/types"
import { describePolicy } from "../../modules/review/domain/policy"
import { readSettings } from "./read-settings"
import { reviewIn } from "./review-service"

/** How reviews are handled in a sales channel now, and what is published. */
export async function readPolicy(
  container: MedusaContainer,
  salesChannelId: string | null
) {
  return describePolicy(
    await readSettings(container, salesChannelId),
    await reviewIn(container).readPolicyStats()
  )
}
