import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  markMessagesReadStep,
  type MarkMessagesReadInput,
} from "./steps/mark-messages-read"

/**
 * Notes that a customer has read messages of the feed, some or all.
 *
 * @throws {MedusaError} NOT_FOUND for what is not in this customer's feed
 */
export const markMessagesReadWorkflow = createWorkflow(
  "mark-messages-read",
  (input: MarkMessagesReadInput) =>
    new WorkflowResponse(markMessagesReadStep(input))
)
