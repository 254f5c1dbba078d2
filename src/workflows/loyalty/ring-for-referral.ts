import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { holdReason } from "../../modules/loyalty/domain/referral"
import { loyaltyIn } from "./loyalty-service"

/**
 * Rings the admin's bell for a held invitation, once. The bell names rules and
 * nobody: an erasure does not reach it.
 */
export async function ringForReferral(container: MedusaContainer, id: string) {
  const { findings } = await loyaltyIn(container).readReferral(id)
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: "",
    channel: "feed",
    template: "admin-ui",
    data: {
      title: "An invitation waits for your decision",
      description: `${holdReason(findings) ?? "Held."} Decide on it under Loyalty, Referrals.`,
    },
    idempotency_key: `loyalty-referral-${id}`,
  })
}
