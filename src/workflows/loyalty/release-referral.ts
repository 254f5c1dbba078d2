import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import type { LoyaltyActor } from "../../modules/loyalty/types"
import { loyaltyIn } from "./loyalty-service"
import { settleReferralWorkflow } from "./settle-referral"

export interface ReleaseReferralInput {
  id: string
  /** From the session, never from the body. */
  by: LoyaltyActor
  additional_data?: Record<string, unknown>
}

/** No compensation: it is a fact of the history, and the sweep goes on. */
const releaseReferralStep = createStep(
  "release-referral",
  async ({ id, by }: ReleaseReferralInput, { container }) => {
    await loyaltyIn(container).releaseReferral({ id, by, now: clock.now() })
    return new StepResponse({ id })
  }
)

/**
 * Lets a held invitation pass: both sides are rewarded, if the friend's order
 * is still enough. If it is not, another one may follow.
 *
 * Hooks: `validate` may throw to refuse it; `referralReleased` runs after, and
 * what it throws answers the caller and takes nothing back.
 *
 * @throws {MedusaError} `not_found`, `loyalty_transition_refused`
 */
export const releaseReferralWorkflow = createWorkflow(
  "release-referral",
  (input: ReleaseReferralInput) => {
    const validate = createHook("validate", { input })
    const referral = releaseReferralStep(input)
    settleReferralWorkflow.runAsStep({ input: referral })
    const referralReleased = createHook("referralReleased", {
      referral,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(referral, {
      hooks: [validate, referralReleased],
    })
  }
)
