export { GuestbookEvents, type GuestbookNoteData } from "./events"
export { leaveNoteWorkflow, type LeaveNoteInput } from "./leave-note"
export { publishNoteWorkflow } from "./publish-note"
export { publishNotes } from "./publish-notes"
