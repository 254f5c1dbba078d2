import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { digestOf } from "../messaging"
import { readGuestClaimToken } from "./guest-claim-token"
import { loyaltyIn } from "./loyalty-service"
import { takeGuestClaimStep } from "./take-guest-claim-step"

export interface ConfirmGuestClaimInput {
  customer_id: string
  /** From the mail. */
  token: string
  additional_data?: Record<string, unknown>
}

/** No compensation: the proof stands, and the sweep goes on by it. */
const confirmGuestClaimStep = createStep(
  "confirm-guest-claim",
  async (input: ConfirmGuestClaimInput, { container }) => {
    const claim = await confirm(container, input)
    if (!claim) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "The token is not valid: it may have expired, or belong to another account or address. Ask for a new mail.",
        "loyalty_guest_claim_token_invalid"
      )
    }
    return new StepResponse({ id: claim.id, customer_id: input.customer_id })
  }
)

async function confirm(
  container: MedusaContainer,
  { customer_id, token }: ConfirmGuestClaimInput
) {
  const id = readGuestClaimToken(token)
  if (!id) {
    return undefined
  }
  const { email } = await container
    .resolve(Modules.CUSTOMER)
    .retrieveCustomer(customer_id, { select: ["id", "email"] })
  const loyalty = loyaltyIn(container)
  const { id: account_id } = await loyalty.openAccount(customer_id)
  return loyalty.confirmGuestClaim({
    ...{ id, account_id, address_digest: digestOf(email), now: clock.now() },
  })
}

/**
 * A member shows the token that was mailed to their address: what was ordered
 * with it without an account becomes theirs. The same token again brings
 * nothing new; what they order as a guest later is claimed anew.
 *
 * Hooks: `validate` may throw to refuse it; `guestClaimConfirmed` runs after,
 * and what it throws answers the caller and takes nothing back.
 *
 * @throws {MedusaError} `loyalty_guest_claim_token_invalid`, `conflict` while an
 * order is being settled: the sweep goes on
 */
export const confirmGuestClaimWorkflow = createWorkflow(
  "confirm-guest-claim",
  (input: ConfirmGuestClaimInput) => {
    const validate = createHook("validate", { input })
    const claim = confirmGuestClaimStep(input)
    takeGuestClaimStep(claim)
    const guestClaimConfirmed = createHook("guestClaimConfirmed", {
      claim,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(claim, {
      hooks: [validate, guestClaimConfirmed],
    })
  }
)
