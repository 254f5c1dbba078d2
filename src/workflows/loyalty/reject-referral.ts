import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../lib/clock"
import type { RejectReason } from "../../modules/loyalty/domain/referral"
import type { LoyaltyActor } from "../../modules/loyalty/types"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"

export interface RejectReferralInput {
  id: string
  reason: RejectReason
  /** From the session, never from the body. */
  by: LoyaltyActor
  additional_data?: Record<string, unknown>
}

/** No compensation: it is final. */
const rejectReferralStep = createStep(
  "reject-referral",
  async ({ id, reason, by }: RejectReferralInput, { container }) => {
    const now = clock.now()
    await loyaltyIn(container).rejectReferral({ id, reason, by, now })
    return new StepResponse({ id })
  }
)

/**
 * Ends an invitation that was not rewarded yet: nobody gets anything for it.
 *
 * Hooks: `validate` may throw to refuse it; `referralRejected` runs after, and
 * what it throws answers the caller and takes nothing back.
 *
 * @throws {MedusaError} `not_found`, `loyalty_transition_refused`
 */
export const rejectReferralWorkflow = createWorkflow(
  "reject-referral",
  (input: RejectReferralInput) => {
    const validate = createHook("validate", { input })
    const referral = rejectReferralStep(input)
    emitEventStep({
      eventName: LoyaltyEvents.REFERRAL_REJECTED,
      data: referral,
    })
    const referralRejected = createHook("referralRejected", {
      referral,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(referral, {
      hooks: [validate, referralRejected],
    })
  }
)
