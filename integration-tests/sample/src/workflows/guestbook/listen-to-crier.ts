import { z } from "@medusajs/framework/zod"
import { defineInboxConsumer } from "../../../../../src/lib/inbox"
import { hearNoteWorkflow } from "./hear-note"

const Heard = z.object({ type: z.literal("heard"), note_id: z.string() })

/** What the crier sends to `/hooks/guestbook/<slug>`. */
export const crierConsumer = defineInboxConsumer({
  feature: "guestbook",
  async handle({ container, event, payload }) {
    const { note_id } = Heard.parse(payload)
    await hearNoteWorkflow(container).run({
      input: { id: note_id, event_id: event.id },
    })
  },
})
