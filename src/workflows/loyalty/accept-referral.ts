import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../lib/clock"
import { findCustomer } from "../../lib/find-customer"
import { hasOrdered } from "./core-tables/has-ordered"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"
import { readReferralTerms, REFERRAL_DAYS } from "./referral-terms"

const DAY_MS = 86_400_000

export interface AcceptReferralInput {
  /** The friend who was invited; from the session, never from the body. */
  customer_id: string
  /** As they were given it; capitals, spaces and dashes do not matter. */
  code: string
  /** From where they ask, see `networkKeyOf`. */
  network_key?: string
  additional_data?: Record<string, unknown>
}

/** No compensation: who was invited stays so, and it costs nothing yet. */
const acceptReferralStep = createStep(
  "accept-referral",
  async (input: AcceptReferralInput, { container }) => {
    const { customer_id, code, network_key } = input
    await findCustomer(container, customer_id)
    const loyalty = loyaltyIn(container)
    const terms = await readReferralTerms(container)
    const known = await loyalty.findInvitation(customer_id)
    if (!terms) {
      throw refusal(
        "The shop gives nothing for invitations at present.",
        "loyalty_referral_closed"
      )
    }
    await loyalty.readReferrer(code)
    if (!known) {
      await assertNewCustomer(container, customer_id)
    }
    const { pending_days: _, ...promised } = terms
    const { id: account_id } = await loyalty.openAccount(customer_id)
    const now = clock.now()
    const expires_at = new Date(now.getTime() + REFERRAL_DAYS * DAY_MS)
    const accepted = await loyalty.acceptReferral({
      ...{ account_id, code, terms: promised, network_key, expires_at, now },
    })
    return new StepResponse(accepted)
  }
)

/**
 * By the account's own orders and no others: whose address it is was proved by
 * nobody, and whether somebody has ordered with it is not theirs to be told.
 */
async function assertNewCustomer(container: MedusaContainer, id: string) {
  if (await hasOrdered(container, id)) {
    throw refusal(
      "You have ordered here before: invitations are for new customers.",
      "loyalty_referral_not_new"
    )
  }
}

const refusal = (message: string, code: string) =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)

/**
 * Makes a new customer the friend of whoever gave them the code. Both are
 * rewarded after the return window of the friend's first order.
 *
 * Hooks: `validate` may throw to refuse it; `referralAccepted` runs after, and
 * what it throws answers the caller and takes nothing back.
 *
 * @throws {MedusaError} `not_found`, `loyalty_referral_closed`,
 * `loyalty_referral_not_new`, `loyalty_referral_unknown_code`,
 * `loyalty_referral_own_code`, `loyalty_referral_known`,
 * `loyalty_referral_mutual`
 */
export const acceptReferralWorkflow = createWorkflow(
  "accept-referral",
  (input: AcceptReferralInput) => {
    const validate = createHook("validate", { input })
    const referral = acceptReferralStep(input)
    when("referral-is-new", referral, ({ is_new }) => is_new).then(() => {
      const data = transform(referral, ({ id }) => ({ id }))
      emitEventStep({ eventName: LoyaltyEvents.REFERRAL_ACCEPTED, data })
    })
    const referralAccepted = createHook("referralAccepted", {
      referral,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(referral, {
      hooks: [validate, referralAccepted],
    })
  }
)
