import type { MessageStatus } from "../../../client"
import type { MessageVerdict } from "../../hooks/messaging"

/** What a person may do in which state; the server has the last word. */
const OPEN: Record<MessageVerdict, MessageStatus[]> = {
  resend: ["sent", "unknown", "dead", "suppressed"],
  suppress: ["planned", "deferred", "failed", "unknown", "dead"],
}

const VERDICTS = Object.keys(OPEN) as MessageVerdict[]

export function messageVerdictsFor(status: MessageStatus) {
  return VERDICTS.filter((verdict) => OPEN[verdict].includes(status))
}
