import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { planEffectStep } from "../../../../../src/workflows/effect"
import { guestbookIn } from "./guestbook-service"

/** No compensation: it is the last step. */
const notePlanStep = createStep(
  "note-guestbook-cry",
  async (plan: { id: string; effect_id: string }, { container }) => {
    const { id, effect_id: crier_effect_id } = plan
    await guestbookIn(container).updateGuestbookNotes({ id, crier_effect_id })
    return new StepResponse({ id: crier_effect_id })
  }
)

/** Writes down that a note is to be called out. Nothing goes out yet. */
export const planCryWorkflow = createWorkflow(
  "plan-cry",
  (input: { note_id: string }) => {
    const intent = transform(input, ({ note_id }) => ({
      feature: "guestbook",
      kind: "cry",
      intent_key: `cry_${note_id}`,
      input: { note_id },
      subject: { type: "guestbook_note", id: note_id },
    }))
    const effect = planEffectStep(intent)
    const plan = transform({ input, effect }, (known) => ({
      id: known.input.note_id,
      effect_id: known.effect.id,
    }))
    return new WorkflowResponse(notePlanStep(plan))
  }
)
