import type { InboxStatus } from "../../../client"
import type { InboxVerdict } from "../../hooks/inbox"

/** What a person may do in which state; the server has the last word. */
const OPEN: Record<InboxVerdict, InboxStatus[]> = {
  replay: ["failed", "consumed", "quarantined", "discarded"],
  quarantine: ["received", "failed"],
  discard: ["received", "failed", "quarantined"],
}

const VERDICTS = Object.keys(OPEN) as InboxVerdict[]

export function inboxVerdictsFor(status: InboxStatus) {
  return VERDICTS.filter((verdict) => OPEN[verdict].includes(status))
}
