export const GuestbookEvents = {
  NOTE_LEFT: "guestbook.note_left",
  NOTE_PUBLISHED: "guestbook.note_published",
  NOTE_WITHDRAWN: "guestbook.note_withdrawn",
} as const

export interface GuestbookNoteData {
  id: string
}
