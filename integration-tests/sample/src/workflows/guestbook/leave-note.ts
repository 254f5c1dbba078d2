import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../../../../src/lib/clock"
import { attachUploadWorkflow } from "../../../../../src/workflows/upload"
import { publishAt } from "../../modules/guestbook/domain/publish-at"
import { assertTip } from "../../modules/guestbook/domain/share-tip"
import { GuestbookEvents } from "./events"
import { guestbookIn } from "./guestbook-service"

export interface LeaveNoteInput {
  author_type: "customer" | "guest"
  author_id: string
  text: string
  /** An upload of the same author. */
  media_id?: string
  /** In major units. */
  tip?: { amount: number; currency_code: string }
  /** For the hooks of whoever extends this shop. */
  additional_data?: Record<string, unknown>
}

const writeNoteStep = createStep(
  "write-guestbook-note",
  async (
    { additional_data: _, tip, ...note }: LeaveNoteInput,
    { container }
  ) => {
    if (tip) {
      assertTip(tip)
    }
    const now = clock.now()
    const { id } = await guestbookIn(container).createGuestbookNotes({
      ...note,
      tip_amount: tip?.amount,
      currency_code: tip?.currency_code,
      publish_at: publishAt(now),
      occurred_at: now,
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await guestbookIn(container).deleteGuestbookNotes(id)
    }
  }
)

/**
 * Leaves a note. It can be read once it is published, a little later.
 *
 * Hooks: `validate` may throw to refuse it; `noteLeft` runs when it is written.
 *
 * @throws {MedusaError} `guestbook_tip_too_small`, those of `toMinor`, and
 * `NOT_FOUND` for a picture that is not the author's
 */
export const leaveNoteWorkflow = createWorkflow(
  "leave-note",
  (input: LeaveNoteInput) => {
    const validate = createHook("validate", { input })
    const note = writeNoteStep(input)
    when("note-shows-picture", input, ({ media_id }) => Boolean(media_id)).then(
      () => {
        const attachment = transform({ input, note }, pictureOf)
        attachUploadWorkflow.runAsStep({ input: attachment })
      }
    )
    emitEventStep({ eventName: GuestbookEvents.NOTE_LEFT, data: note })
    const noteLeft = createHook("noteLeft", { note, input })
    return new WorkflowResponse(note, { hooks: [validate, noteLeft] })
  }
)

function pictureOf({
  input: { author_type, author_id, media_id },
  note,
}: {
  input: LeaveNoteInput
  note: { id: string }
}) {
  return {
    upload_ids: media_id ? [media_id] : [],
    owner: { type: author_type, id: author_id },
    target: { type: "guestbook_note", id: note.id },
  }
}
