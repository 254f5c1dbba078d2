import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../../../../src/lib/clock"
import { discardUploadWorkflow } from "../../../../../src/workflows/upload"
import type { NoteActor } from "../../modules/guestbook/domain/note-author"
import { GuestbookEvents } from "./events"
import { guestbookIn } from "./guestbook-service"

export interface WithdrawNoteInput {
  id: string
  /** From the session or the guest's token, never from the body. */
  by: NoteActor
  reason?: string
}

/** No compensation: withdrawn is final, and nothing after it can refuse. */
const withdrawStep = createStep(
  "withdraw-guestbook-note",
  async (input: WithdrawNoteInput, { container }) => {
    const { id } = input
    const now = clock.now()
    const { media_id } = await guestbookIn(container).withdrawNote({
      ...input,
      now,
    })
    return new StepResponse({ id, upload_ids: media_id ? [media_id] : [] })
  }
)

/**
 * Takes a note out of the book, with the stamps it earned and its picture.
 *
 * @throws {MedusaError} `NOT_FOUND` for somebody else's,
 * `guestbook_transition_refused`
 */
export const withdrawNoteWorkflow = createWorkflow(
  "withdraw-note",
  (input: WithdrawNoteInput) => {
    const note = withdrawStep(input)
    const data = transform({ note }, ({ note: { id } }) => ({ id }))
    emitEventStep({ eventName: GuestbookEvents.NOTE_WITHDRAWN, data })
    when(
      "note-has-picture",
      note,
      ({ upload_ids }) => upload_ids.length > 0
    ).then(() => {
      discardUploadWorkflow.runAsStep({
        input: { upload_ids: note.upload_ids },
      })
    })
    return new WorkflowResponse(data)
  }
)
