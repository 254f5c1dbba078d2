import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../../../../src/lib/clock"
import { publishAt } from "../../modules/guestbook/domain/publish-at"
import { GUESTBOOK_MODULE } from "../../modules/guestbook"
import type GuestbookModuleService from "../../modules/guestbook/service"
import { GuestbookEvents } from "./events"

export interface LeaveNoteInput {
  author_type: "customer" | "guest"
  author_id: string
  text: string
  /** For the hooks of whoever extends this shop. */
  additional_data?: Record<string, unknown>
}

const writeNoteStep = createStep(
  "write-guestbook-note",
  async ({ additional_data: _, ...note }: LeaveNoteInput, { container }) => {
    const guestbook: GuestbookModuleService =
      container.resolve(GUESTBOOK_MODULE)
    const now = clock.now()
    const { id } = await guestbook.createGuestbookNotes({
      ...note,
      publish_at: publishAt(now),
      occurred_at: now,
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await container
        .resolve<GuestbookModuleService>(GUESTBOOK_MODULE)
        .deleteGuestbookNotes(id)
    }
  }
)

/**
 * Leaves a note. It can be read once it is published, a little later.
 *
 * Hooks: `validate` may throw to refuse it; `noteLeft` runs when it is written.
 */
export const leaveNoteWorkflow = createWorkflow(
  "leave-note",
  (input: LeaveNoteInput) => {
    const validate = createHook("validate", { input })
    const note = writeNoteStep(input)
    emitEventStep({ eventName: GuestbookEvents.NOTE_LEFT, data: note })
    const noteLeft = createHook("noteLeft", { note, input })
    return new WorkflowResponse(note, { hooks: [validate, noteLeft] })
  }
)
