import { z } from "@medusajs/framework/zod"
import type { ClaimRow } from "../../../modules/loyalty/claim-rows"
import { claimAnswer } from "../../store/loyalty-rewards/claim-answer"
import { loyaltyClaimFields } from "../../store/loyalty-rewards/schema"

export const AdminLoyaltyClaim = z
  .object({
    ...loyaltyClaimFields,
    promotion_id: z.string().nullable().describe("Of core's promotions."),
    returned_by: z
      .object({ type: z.string(), id: z.string().nullable() })
      .nullable()
      .describe("Who took it back, if somebody did."),
  })
  .meta({ id: "AdminLoyaltyClaim" })

export function adminClaimAnswer(claim: ClaimRow) {
  const { promotion_id, returned_by_type: type, returned_by_id: id } = claim
  return {
    ...{ ...claimAnswer(claim), promotion_id },
    returned_by: type ? { type, id } : null,
  }
}
