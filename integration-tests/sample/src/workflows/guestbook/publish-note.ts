import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../../../../src/lib/clock"
import { GuestbookEvents } from "./events"
import { guestbookIn } from "./guestbook-service"

const publishStep = createStep(
  "publish-guestbook-note",
  async (id: string, { container }) => {
    await guestbookIn(container).publishNote(id, clock.now())
    return new StepResponse({ id })
  }
)

/**
 * Lets everybody read a note that has waited, thanks its author with stamps and
 * binds it into the book. Twice does no more than once, but for the event.
 *
 * @throws {MedusaError} `guestbook_transition_refused`
 */
export const publishNoteWorkflow = createWorkflow(
  "publish-note",
  ({ id }: { id: string }) => {
    const note = publishStep(id)
    emitEventStep({ eventName: GuestbookEvents.NOTE_PUBLISHED, data: note })
    return new WorkflowResponse(note)
  }
)
