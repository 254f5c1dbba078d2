import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { finishPrivacyRequestWorkflow } from "./finish-privacy-request"
import { openErasureStep } from "./steps/open-erasure"

export interface EraseCustomerInput {
  customer_id: string
  /** Stays, so it should name nobody. */
  reason?: string
  /** Erases although orders are open. */
  force?: boolean
  /** From the session, never from the body. */
  requested_by: { type: string; id?: string }
  /** For the hooks of whoever extends this shop. */
  additional_data?: Record<string, unknown>
}

/**
 * Leaves nothing that tells who a customer was; their orders stay as sales to
 * nobody. Again it answers the same, and a crash is finished by the sweep.
 *
 * Hooks: `validate` may throw to refuse it, before anything happens. What is to
 * follow belongs to `finish-privacy-request`, which the sweep runs as well.
 *
 * @throws {MedusaError} `NOT_FOUND`, `privacy_orders_open`,
 * `privacy_customer_merged`, `privacy_request_running`
 */
export const eraseCustomerWorkflow = createWorkflow(
  "erase-customer",
  (input: EraseCustomerInput) => {
    const validate = createHook("validate", { input })
    const opened = openErasureStep(input)
    const request = finishPrivacyRequestWorkflow.runAsStep({ input: opened })
    return new WorkflowResponse(request, { hooks: [validate] })
  }
)
