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
import { expiresAt } from "../../modules/loyalty/domain/dates"
import { readDefinition } from "../../modules/loyalty/domain/program"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"

export type LoyaltyAction = "sign_up" | "birthday" | "review_published"

export interface AwardActionInput {
  action: LoyaltyAction
  customer_id: string
  /**
   * Which one of it, such as the id of a review; each is rewarded once. Left
   * out for what somebody does once. Never the customer's own id, because the
   * book forgets nothing.
   */
  subject_id?: string
}

interface Awarded {
  /** The account's; null where the programme has nothing for it. */
  id: string | null
  is_new: boolean
}

/** No compensation: it is last, and what is given is taken by an adjustment. */
const awardActionStep = createStep(
  "award-action",
  async (input: AwardActionInput, { container }) =>
    new StepResponse(await award(container, input))
)

async function award(
  container: MedusaContainer,
  { action, customer_id, subject_id }: AwardActionInput
): Promise<Awarded> {
  const loyalty = loyaltyIn(container)
  const program = await loyalty.findActiveProgram(null)
  const definition = program && readDefinition(program.definition)
  const points = definition?.earning.actions[action]?.points
  if (!definition || !points) {
    return { id: null, is_new: false }
  }
  const { expiry, time_zone } = definition
  const { id } = await loyalty.openAccount(customer_id)
  const source_id = subject_id ?? id
  const those = { source: action, source_ids: [source_id] }
  if ((await loyalty.findAwarded(those)).has(source_id)) {
    return { id, is_new: false }
  }
  const now = clock.now()
  const is_new = await loyalty.award({
    ...{ account_id: id, points, now },
    ...{ source: action, source_id },
    details: { program_id: program.id },
    expires_at: expiresAt({
      ...{ activated_at: now, days: expiry.days, time_zone },
    }),
  })
  return { id, is_new }
}

/**
 * Gives a member what the programme for all channels has for something they
 * did; nothing, where it has none for it or they have it. They can spend it
 * at once.
 */
export const awardActionWorkflow = createWorkflow(
  "award-action",
  (input: AwardActionInput) => {
    const award = awardActionStep(input)
    when("points-were-awarded", award, ({ is_new }) => is_new).then(() => {
      const data = transform({ award, input }, ({ award: { id }, input }) => ({
        ...{ id, action: input.action },
      }))
      emitEventStep({ eventName: LoyaltyEvents.EARNED, data })
    })
    return new WorkflowResponse(award)
  }
)
