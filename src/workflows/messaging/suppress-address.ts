import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  suppressAddressStep,
  type SuppressAddressInput,
} from "./steps/suppress-address"

/** Has the shop write to an address no more; the classes say how much stops. */
export const suppressAddressWorkflow = createWorkflow(
  "suppress-address",
  (input: SuppressAddressInput) =>
    new WorkflowResponse(suppressAddressStep(input))
)
