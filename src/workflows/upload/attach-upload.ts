import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { UPLOAD_MODULE } from "../../modules/upload"
import type { Owner, Target } from "../../modules/upload/domain/attachment"
import type UploadModuleService from "../../modules/upload/service"

export interface AttachUploadInput {
  upload_ids: string[]
  /** From the session or the guest's token, never from the body. */
  owner: Owner
  target: Target
}

const attachUploadStep = createStep(
  "attach-upload",
  async ({ upload_ids, owner, target }: AttachUploadInput, { container }) => {
    const uploads: UploadModuleService = container.resolve(UPLOAD_MODULE)
    const ids = await uploads.attach(upload_ids, owner, target)
    return new StepResponse({ upload_ids: ids }, { ids, target })
  },
  async (done, { container }) => {
    if (done) {
      const uploads: UploadModuleService = container.resolve(UPLOAD_MODULE)
      await uploads.release(done.ids, done.target, clock.now())
    }
  }
)

/**
 * Ties files to what they were sent for, all or none. Only the owner's own;
 * again to the same target does nothing, to another is refused. It is taken
 * back when the workflow around it fails.
 *
 * @throws {MedusaError} `not_found`, `upload_transition_refused`
 */
export const attachUploadWorkflow = createWorkflow(
  "attach-upload",
  (input: AttachUploadInput) => new WorkflowResponse(attachUploadStep(input))
)
