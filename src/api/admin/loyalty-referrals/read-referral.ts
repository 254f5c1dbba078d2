import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { listReferrals, loyaltyIn } from "../../../workflows/loyalty"

export async function readReferral(container: MedusaContainer, id: string) {
  const { loyalty_referrals } = await listReferrals(container, { id, limit: 1 })
  const [referral] = loyalty_referrals
  if (!referral) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no loyalty referral ${id}`
    )
  }
  const changes = await loyaltyIn(container).listReferralChanges(id)
  return { ...referral, changes }
}
