import { defineSweep } from "../../lib/sweep"
import { INBOX_MODULE } from "../../modules/inbox"
import type InboxModuleService from "../../modules/inbox/service"

/** Longer than any sender repeats an event: after it, one would be new. */
const RETENTION_DAYS = 30
const DAY_MS = 24 * 3_600_000

export const forgetInboxEvents = defineSweep({
  name: "inbox-forget-events",
  title: "Forgets webhooks 30 days after they were handled",
  schedule: "23 * * * *",
  sweep({ container, now }, limit) {
    const inbox: InboxModuleService = container.resolve(INBOX_MODULE)
    const before = new Date(now.getTime() - RETENTION_DAYS * DAY_MS)
    return inbox.forgetSettled({ before, limit })
  },
})
