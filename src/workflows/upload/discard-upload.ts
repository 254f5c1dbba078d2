import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { UPLOAD_MODULE } from "../../modules/upload"
import type UploadModuleService from "../../modules/upload/service"

export interface DiscardUploadInput {
  upload_ids: string[]
}

/** No compensation: the sweep may have removed the bytes by then. */
const discardUploadStep = createStep(
  "discard-upload",
  async ({ upload_ids }: DiscardUploadInput, { container }) => {
    const uploads: UploadModuleService = container.resolve(UPLOAD_MODULE)
    await uploads.discard(upload_ids, clock.now())
    return new StepResponse({ upload_ids })
  }
)

/**
 * Gives files up for good: nobody is given them from now on, and the sweep
 * removes their bytes. The last step of a workflow, since it is not taken back.
 */
export const discardUploadWorkflow = createWorkflow(
  "discard-upload",
  (input: DiscardUploadInput) => new WorkflowResponse(discardUploadStep(input))
)
