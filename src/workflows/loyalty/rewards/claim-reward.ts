import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import { crashPoint } from "../../../lib/crash-point"
import { loyaltyIn } from "../loyalty-service"
import { whileSettling } from "../settling-lock"
import { assertGiven } from "./assert-variant"
import { settleClaim, settleLocked } from "./settle-claim"

export interface ClaimRewardInput {
  reward_id: string
  /** From the session, never from the body. */
  customer_id: string
  /** Where the reward has amounts in several. */
  currency_code?: string
  /** Of the storefront; a free product has to be sold in one of them. */
  sales_channel_ids?: string[]
  additional_data?: Record<string, unknown>
}

/** What was posted stays in the book: its compensation posts the reverse. */
const claimRewardStep = createStep(
  "claim-reward",
  async (
    { reward_id, customer_id, currency_code, ...from }: ClaimRewardInput,
    { container }
  ) => {
    const loyalty = loyaltyIn(container)
    await assertGiven(container, reward_id, from.sales_channel_ids)
    const { id: account_id } = await loyalty.openAccount(customer_id)
    const { id } = await loyalty.claimReward({
      ...{ account_id, reward_id, currency_code, now: clock.now() },
    })
    crashPoint("loyalty.reward-claimed")
    return new StepResponse({ id, account_id, reward_id, customer_id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await whileSettling(container, id, async () => {
        const by = { type: "system" }
        await loyaltyIn(container).takeClaimBack({ id, by })
        await settleLocked(container, id)
      })
    }
  }
)

/** No compensation: the claim's own takes the promotion back as well. */
const issueClaimStep = createStep(
  "issue-claim",
  async ({ id }: { id: string }, { container }) => {
    await settleClaim(container, id)
    return new StepResponse({ id })
  }
)

/**
 * Pays for a reward with points and gives the customer a code of their own: a
 * promotion of core's that nobody else can use, and they once. What is cut
 * short between the two is finished by the sweep.
 *
 * Hooks: `validate` may throw to refuse it; `rewardClaimed` runs after, and
 * what it throws takes the code and the points back.
 *
 * @throws {MedusaError} `not_found`, `loyalty_reward_unavailable`, and what `claimReward` of the module throws
 */
export const claimRewardWorkflow = createWorkflow(
  "claim-reward",
  (input: ClaimRewardInput) => {
    const validate = createHook("validate", { input })
    const claim = claimRewardStep(input)
    issueClaimStep(claim)
    const rewardClaimed = createHook("rewardClaimed", {
      claim,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(claim, { hooks: [validate, rewardClaimed] })
  }
)
