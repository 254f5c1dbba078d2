import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { findCustomer } from "../../lib/find-customer"
import type { SetTierReason } from "../../modules/loyalty/domain/tiers"
import type { LoyaltyActor } from "../../modules/loyalty/types"
import { loyaltyIn } from "./loyalty-service"
import { mirrorTierWorkflow } from "./mirror-tier"

export interface SetTierInput {
  customer_id: string
  /** Of the tier. */
  key: string
  reason: SetTierReason
  /** From the session, never from the body. */
  by: LoyaltyActor
  additional_data?: Record<string, unknown>
}

/** No compensation: it is a fact of the history. */
const setTierStep = createStep(
  "set-tier",
  async ({ customer_id, key, reason, by }: SetTierInput, { container }) => {
    await findCustomer(container, customer_id)
    const loyalty = loyaltyIn(container)
    const { id: account_id } = await loyalty.openAccount(customer_id)
    const now = clock.now()
    await loyalty.setTier({ account_id, key, reason, by, now })
    return new StepResponse({ account_id, customer_id, key })
  }
)

/** By itself, so that no hook takes the group back of a tier that stays. */
const followTierStep = createStep(
  "follow-tier",
  async ({ account_id }: { account_id: string }, { container }) => {
    await mirrorTierWorkflow(container).run({ input: { account_id } })
    return new StepResponse({ account_id })
  }
)

/**
 * Puts a customer into a tier by hand, without a reward. They keep it for a
 * window and its grace; then their points decide.
 *
 * Hooks: `validate` may throw to refuse it; `tierSet` runs after, and what it
 * throws answers the caller and takes nothing back.
 *
 * @throws {MedusaError} `not_found`, `loyalty_tier_earned`,
 * `loyalty_program_missing`
 */
export const setTierWorkflow = createWorkflow(
  "set-tier",
  (input: SetTierInput) => {
    const validate = createHook("validate", { input })
    const account = setTierStep(input)
    followTierStep(account)
    const tierSet = createHook("tierSet", {
      account,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(account, { hooks: [validate, tierSet] })
  }
)
