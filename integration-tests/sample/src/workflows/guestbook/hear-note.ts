import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../../../src/lib/clock"
import { guestbookIn } from "./guestbook-service"

export interface HearNoteInput {
  id: string
  /** Of the inbox: an event counts once, however often it is handled. */
  event_id: string
}

const countHearingStep = createStep(
  "count-guestbook-hearing",
  async (input: HearNoteInput, { container }) => {
    await guestbookIn(container).hearNote({ ...input, now: clock.now() })
    return new StepResponse({ id: input.id })
  }
)

/**
 * Counts that somebody heard a note.
 *
 * @throws {MedusaError} `NOT_FOUND`
 */
export const hearNoteWorkflow = createWorkflow(
  "hear-note",
  (input: HearNoteInput) => new WorkflowResponse(countHearingStep(input))
)
