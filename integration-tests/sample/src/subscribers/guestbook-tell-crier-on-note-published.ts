import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  GuestbookEvents,
  tellCrier,
  type GuestbookNoteData,
} from "../workflows/guestbook"

export default async function tellCrierOfNote({
  event,
  container,
}: SubscriberArgs<GuestbookNoteData>) {
  await tellCrier(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: GuestbookEvents.NOTE_PUBLISHED,
  context: { subscriberId: "guestbook-tell-crier-on-note-published" },
}
