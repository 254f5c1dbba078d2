import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../lib/clock"
import { RequestProblem } from "../../lib/errors"
import { expiresAt } from "../../modules/loyalty/domain/dates"
import { readDefinition } from "../../modules/loyalty/domain/program"
import type { ReferralStatus } from "../../modules/loyalty/domain/referral"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"
import { readFriendOrders, readReferralFindings } from "./read-referral-facts"

interface SettleReferralInput {
  id: string
}

/** No compensation: it is decided, and what is given may be spent at once. */
const settleReferralStep = createStep(
  "settle-referral",
  async ({ id }: SettleReferralInput, { container }) =>
    new StepResponse(await settle(container, id))
)

const READS_MAX = 5

/** Anew when an order has changed meanwhile, as a placed one does at once. */
async function settle(container: MedusaContainer, id: string) {
  for (let reads = 0; reads < READS_MAX; reads++) {
    const settled = await settleAsSeen(container, id)
    if (settled) {
      return settled
    }
  }
  throw new RequestProblem(
    "conflict",
    `Orders of referral ${id} are being changed: try again`
  )
}

async function settleAsSeen(container: MedusaContainer, id: string) {
  const loyalty = loyaltyIn(container)
  const referral = await loyalty.readReferral(id)
  const { looks_as, program_id } = referral
  const orders = await readFriendOrders(container, referral)
  const findings = await readReferralFindings(container, referral, orders)
  const program = await loyalty.retrieveLoyaltyProgram(program_id)
  const { expiry, time_zone } = readDefinition(program.definition)
  const now = clock.now()
  const points_expire_at = expiresAt({
    ...{ activated_at: now, days: expiry.days, time_zone },
  })
  return loyalty.settleReferral({
    ...{ id, looks_as, orders, findings, points_expire_at, now },
  })
}

const TOLD: Partial<Record<ReferralStatus, string>> = {
  qualified: LoyaltyEvents.REFERRAL_QUALIFIED,
  held: LoyaltyEvents.REFERRAL_HELD,
  rewarded: LoyaltyEvents.REFERRAL_REWARDED,
  rejected: LoyaltyEvents.REFERRAL_REJECTED,
  expired: LoyaltyEvents.REFERRAL_EXPIRED,
}

/**
 * Makes of an invitation what the friend's orders say: as often as anybody
 * tells that one has changed.
 *
 * @throws {RequestProblem} `conflict` while an order of the friend changes
 */
export const settleReferralWorkflow = createWorkflow(
  "settle-referral",
  (input: SettleReferralInput) => {
    const settled = settleReferralStep(input)
    const told = transform(settled, ({ id, steps }) => {
      const eventName = TOLD[steps[steps.length - 1]] ?? ""
      return { eventName, data: { id } }
    })
    when("referral-has-changed", told, (t) => t.eventName !== "").then(() => {
      emitEventStep(told).config({ name: "emit-referral-changed" })
    })
    when(
      "referral-was-rewarded",
      settled,
      (s) => s.awarded_ids.length > 0
    ).then(() => {
      const data = transform(settled, ({ awarded_ids }) =>
        awarded_ids.map((id) => ({ id, action: "referral" }))
      )
      emitEventStep({ eventName: LoyaltyEvents.EARNED, data }).config({
        name: "emit-earned",
      })
    })
    return new WorkflowResponse(settled)
  }
)
