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
import { takeBack } from "./take-back"

export interface ChangeAccountInput extends Omit<AccountChange, "id" | "now"> {
  customer_id: string
  additional_data?: Record<string, unknown>
}

const changeAccountStep = createStep(
  "change-account",
  async (
    { customer_id, additional_data: _, ...told }: ChangeAccountInput,
    { container }
  ) => {
    await findCustomer(container, customer_id)
    const loyalty = loyaltyIn(container)
    const { id } = await loyalty.openAccount(customer_id)
    const now = clock.now()
    const { change } = await loyalty.changeAccount({ ...told, id, now })
    return new StepResponse({ id, customer_id }, change)
  },
  takeBack
)

/**
 * A member tells their birthday, once; a merchant corrects it, or says what
 * holds for this member when points are to be given back.
 *
 * Hooks: `validate` may throw to refuse it; `accountChanged` runs after, and
 * what it throws takes it back, unless somebody has changed it since.
 *
 * @throws {MedusaError} `not_found`, `loyalty_birthday_known`
 */
export const changeAccountWorkflow = createWorkflow(
  "change-account",
  (input: ChangeAccountInput) => {
    const validate = createHook("validate", { input })
    const account = changeAccountStep(input)
    const accountChanged = createHook("accountChanged", {
      account,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(account, { hooks: [validate, accountChanged] })
  }
)
