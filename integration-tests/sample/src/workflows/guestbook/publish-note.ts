import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { GUESTBOOK_MODULE } from "../../modules/guestbook"
import type GuestbookModuleService from "../../modules/guestbook/service"
import { GuestbookEvents } from "./events"

const publishStep = createStep(
  "publish-guestbook-note",
  async (id: string, { container }) => {
    const guestbook: GuestbookModuleService =
      container.resolve(GUESTBOOK_MODULE)
    await guestbook.transitionNote(id, "published")
    return new StepResponse({ id })
  }
)

/** Lets everybody read a note that has waited. */
export const publishNoteWorkflow = createWorkflow(
  "publish-note",
  ({ id }: { id: string }) => {
    const note = publishStep(id)
    emitEventStep({ eventName: GuestbookEvents.NOTE_PUBLISHED, data: note })
    return new WorkflowResponse(note)
  }
)
