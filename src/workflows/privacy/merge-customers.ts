import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { finishPrivacyRequestWorkflow } from "./finish-privacy-request"
import { openMergerStep } from "./steps/open-merger"

export interface MergeCustomersInput {
  /** Who is gone afterwards; their login stops. */
  from_id: string
  /** Who gets everything. */
  into_id: string
  /** Stays, so it should name nobody. */
  reason?: string
  /** From the session, never from the body. */
  requested_by: { type: string; id?: string }
  /** For the hooks of whoever extends this shop. */
  additional_data?: Record<string, unknown>
}

/**
 * Makes everything of one customer another's, guests of the same address
 * included. Again it answers the same, and a crash is finished by the sweep.
 *
 * Hooks: `validate` may throw to refuse it, before anything happens. What is to
 * follow belongs to `finish-privacy-request`, which the sweep runs as well.
 *
 * @throws {MedusaError} `NOT_FOUND`, `privacy_merge_into_itself`,
 * `privacy_merge_into_guest`, `privacy_customer_erased`,
 * `privacy_customer_merged`, `privacy_request_running`
 */
export const mergeCustomersWorkflow = createWorkflow(
  "merge-customers",
  (input: MergeCustomersInput) => {
    const validate = createHook("validate", { input })
    const opened = openMergerStep(input)
    const request = finishPrivacyRequestWorkflow.runAsStep({ input: opened })
    return new WorkflowResponse(request, { hooks: [validate] })
  }
)
