import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { carryOut } from "./carry-out"
import { privacyIn } from "./privacy-service"
import { tellFinished } from "./tell-finished"

/** No compensation: nobody can be brought back. */
const carryOutPrivacyRequestStep = createStep(
  "carry-out-privacy-request",
  async (id: string, { container }) => {
    await carryOut(container, id)
    await tellFinished(container, id)
    const { kind, status, customer_id, into_id } =
      await privacyIn(container).retrievePrivacyRequest(id)
    return new StepResponse({ id, kind, status, customer_id, into_id })
  }
)

/**
 * Does of a request what is not done yet. A part that fails does not fail it:
 * the request waits, and the sweep tries again.
 *
 * Hook: `requestTried` gets `{ request }`, ids only; look at its `status`. It
 * runs at least once for a request that is finished.
 */
export const finishPrivacyRequestWorkflow = createWorkflow(
  "finish-privacy-request",
  ({ id }: { id: string }) => {
    const request = carryOutPrivacyRequestStep(id)
    const requestTried = createHook("requestTried", { request })
    return new WorkflowResponse(request, { hooks: [requestTried] })
  }
)
