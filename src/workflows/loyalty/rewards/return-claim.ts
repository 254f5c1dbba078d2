import { MedusaError } from "@medusajs/framework/utils"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { LoyaltyActor } from "../../../modules/loyalty/types"
import { loyaltyIn } from "../loyalty-service"
import { whileSettling } from "../settling-lock"
import { settleLocked } from "./settle-claim"

export interface ReturnClaimInput {
  id: string
  /** From the session, never from the body. */
  by: LoyaltyActor
  additional_data?: Record<string, unknown>
}

/** No compensation: its code is gone, and what is begun the sweep finishes. */
const returnClaimStep = createStep(
  "return-claim",
  async ({ id, by }: ReturnClaimInput, { container }) => {
    const { status, account_id } = await whileSettling(
      ...([container, id] as const),
      async () => {
        await loyaltyIn(container).takeClaimBack({ id, by })
        return settleLocked(container, id)
      }
    )
    if (status !== "returned") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Claim ${id} cannot be taken back: an order is using it`,
        "loyalty_claim_over"
      )
    }
    return new StepResponse({ id, account_id })
  }
)

/**
 * Takes a code back that was not used yet; its points return to the lots they
 * came from.
 *
 * Hooks: `validate` may throw to refuse it; `claimReturned` runs after, and
 * what it throws answers the caller and takes nothing back.
 *
 * @throws {MedusaError} `not_found`, `loyalty_claim_over`
 */
export const returnClaimWorkflow = createWorkflow(
  "return-claim",
  (input: ReturnClaimInput) => {
    const validate = createHook("validate", { input })
    const claim = returnClaimStep(input)
    const claimReturned = createHook("claimReturned", {
      claim,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(claim, { hooks: [validate, claimReturned] })
  }
)
