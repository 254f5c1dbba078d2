import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { RequestProblem } from "../../lib/errors"
import { RATE_LIMITER, type RateLimiter } from "../../lib/rate-limit"
import { digestOf, planMessagesWorkflow } from "../messaging"
import { loyaltyIn } from "./loyalty-service"
import { takeGuestClaimStep } from "./take-guest-claim-step"

export interface RequestGuestClaimInput {
  customer_id: string
  /** Of the session: core may know already whose address it is. */
  auth_identity_id: string
  additional_data?: Record<string, unknown>
}

/** Nobody's mailbox is to be filled by somebody who uses their address. */
const mailsPerAddress = {
  name: "loyalty-guest-claim-mail",
  quota: 5,
  window_seconds: 3600,
}

/** No compensation: what is asked for and never confirmed is forgotten. */
const requestGuestClaimStep = createStep(
  "request-guest-claim",
  async (
    { customer_id, auth_identity_id }: RequestGuestClaimInput,
    { container }
  ) => {
    const loyalty = loyaltyIn(container)
    if (!(await loyalty.findLeadingDefinition())) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "No loyalty programme is active, so no order can earn",
        "loyalty_program_missing"
      )
    }
    const { email } = await container
      .resolve(Modules.CUSTOMER)
      .retrieveCustomer(customer_id, { select: ["id", "email"] })
    const is_confirmed = await isProved(container, { auth_identity_id, email })
    if (!is_confirmed) {
      await limitMails(container, email)
    }
    const { id: account_id } = await loyalty.openAccount(customer_id)
    const { id } = await loyalty.openGuestClaim({
      ...{ account_id, address_digest: digestOf(email), is_confirmed },
      now: clock.now(),
    })
    return new StepResponse({ id, customer_id, is_confirmed })
  }
)

/** By core's own verification, which some shops ask of whoever registers. */
async function isProved(
  container: MedusaContainer,
  { auth_identity_id, email }: { auth_identity_id: string; email: string }
) {
  const verifications = await container
    .resolve(Modules.AUTH)
    .listAuthVerifications({
      ...{ auth_identity_id, entity_type: "email" },
      // Core keeps an account's address as it was typed, and this as well.
      $or: [{ entity_id: email }, { entity_id: email.toLowerCase() }],
    })
  return verifications.some(({ verified_at }) => verified_at)
}

async function limitMails(container: MedusaContainer, email: string) {
  const limiter: RateLimiter = container.resolve(RATE_LIMITER)
  const { is_allowed, reset_seconds } = await limiter.consume(
    mailsPerAddress,
    digestOf(email)
  )
  if (!is_allowed) {
    throw new RequestProblem(
      "rate_limited",
      "This address was mailed several times within the hour: look there, or try again later",
      { headers: { "Retry-After": String(reset_seconds) } }
    )
  }
}

/**
 * A member asks for the points of what they bought as a guest. Their address
 * is mailed a link that proves it is theirs, whether or not there are such
 * orders; where core knows that already, they are taken over at once.
 *
 * Hooks: `validate` may throw to refuse it; `guestClaimRequested` runs after,
 * and what it throws answers the caller and takes nothing back but a mail that
 * has not left.
 *
 * @throws {MedusaError} `loyalty_program_missing`, `loyalty_account_closed`,
 * `rate_limited`
 */
export const requestGuestClaimWorkflow = createWorkflow(
  "request-guest-claim",
  (input: RequestGuestClaimInput) => {
    const validate = createHook("validate", { input })
    const claim = requestGuestClaimStep(input)
    when("address-is-unproved", claim, (it) => !it.is_confirmed).then(() => {
      planMessagesWorkflow.runAsStep({
        input: transform({ input, claim }, (known) => ({
          messages: [
            {
              topic: "loyalty-guest-claim",
              cause: known.claim.id,
              recipient: { customer_id: known.input.customer_id },
              data: { guest_claim_id: known.claim.id },
            },
          ],
        })),
      })
    })
    when("address-is-proved", claim, (it) => it.is_confirmed).then(() => {
      takeGuestClaimStep(claim)
    })
    const guestClaimRequested = createHook("guestClaimRequested", {
      claim,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(claim, {
      hooks: [validate, guestClaimRequested],
    })
  }
)
