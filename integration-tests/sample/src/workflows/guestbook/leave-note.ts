import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../../../src/lib/clock"
import { GUESTBOOK_MODULE } from "../../modules/guestbook"
import type GuestbookModuleService from "../../modules/guestbook/service"

export interface LeaveNoteInput {
  customer_id: string
  text: string
}

const writeNoteStep = createStep(
  "write-guestbook-note",
  async (input: LeaveNoteInput, { container }) => {
    const guestbook: GuestbookModuleService =
      container.resolve(GUESTBOOK_MODULE)
    const note = await guestbook.createGuestbookNotes({
      ...input,
      status: "published",
      occurred_at: clock.now(),
    })
    return new StepResponse({ id: note.id }, note.id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<GuestbookModuleService>(GUESTBOOK_MODULE)
        .deleteGuestbookNotes(id)
    }
  }
)

export const leaveNoteWorkflow = createWorkflow(
  "leave-note",
  (input: LeaveNoteInput) => new WorkflowResponse(writeNoteStep(input))
)
