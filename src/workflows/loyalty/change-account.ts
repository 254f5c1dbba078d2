import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { findCustomer } from "../../lib/find-customer"
import type { AccountChange } from "../../modules/loyalty/changing-account"
import { loyaltyIn } from "./loyalty-service"

export interface ChangeAccountInput extends Omit<AccountChange, "id" | "now"> {
  customer_id: string
}

/** No compensation: it is last, and what was known before can be told again. */
const changeAccountStep = createStep(
  "change-account",
  async ({ customer_id, ...change }: ChangeAccountInput, { container }) => {
    await findCustomer(container, customer_id)
    const loyalty = loyaltyIn(container)
    const { id } = await loyalty.openAccount(customer_id)
    await loyalty.changeAccount({ ...change, id, now: clock.now() })
    return new StepResponse({ id })
  }
)

/**
 * A member tells their birthday, once; a merchant corrects it, or says what
 * holds for this member when points are to be given back.
 *
 * Hook: `validate` may throw to refuse it.
 *
 * @throws {MedusaError} `not_found`, `loyalty_birthday_known`
 */
export const changeAccountWorkflow = createWorkflow(
  "change-account",
  (input: ChangeAccountInput) => {
    const validate = createHook("validate", { input })
    return new WorkflowResponse(changeAccountStep(input), {
      hooks: [validate],
    })
  }
)
