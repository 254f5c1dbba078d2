import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { cancelAnnouncementStep } from "./steps/cancel-announcement"

/**
 * Stops an announcement. What has left has left; every other message of it is
 * dropped when its turn comes.
 *
 * @throws {MedusaError} `messaging_transition_refused`
 */
export const cancelAnnouncementWorkflow = createWorkflow(
  "cancel-announcement",
  (input: { id: string }) => new WorkflowResponse(cancelAnnouncementStep(input))
)
