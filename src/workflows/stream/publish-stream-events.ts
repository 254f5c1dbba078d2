import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  publishStreamEventsStep,
  type PublishInput,
} from "./steps/publish-stream-events"

/**
 * Tells readers what has happened. Call it once it has: a stream is a report,
 * and what was told can only be retracted.
 */
export const publishStreamEventsWorkflow = createWorkflow(
  "publish-stream-events",
  (input: PublishInput) => new WorkflowResponse(publishStreamEventsStep(input))
)
