export { leaveNoteWorkflow } from "./leave-note"
