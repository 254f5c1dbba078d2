import { describeStatus } from "../../../../../../support/status"
import { noteStatus } from "../note-status"

describeStatus(noteStatus, { final: ["withdrawn"] })
