import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { liftSuppressionStep } from "./steps/lift-suppression"

/**
 * Lets an address be written to again, as far as no other reason holds it.
 *
 * @throws {MedusaError} NOT_FOUND
 */
export const liftSuppressionWorkflow = createWorkflow(
  "lift-suppression",
  (input: { id: string }) => new WorkflowResponse(liftSuppressionStep(input))
)
