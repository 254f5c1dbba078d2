import { defineStatus } from "../../../lib/status"

/**
 * - `received`: stored; nothing was tried.
 * - `failed`: its handler failed and is tried again.
 * - `consumed`: its handler came to its end.
 * - `quarantined`: not tried any more until a person looks at it.
 * - `discarded`: a person decided that it shall never be handled.
 */
export const inboxStatus = defineStatus("inbox_event", {
  feature: "inbox",
  initial: "received",
  transitions: {
    received: ["consumed", "failed", "quarantined", "discarded"],
    failed: ["received", "consumed", "quarantined", "discarded"],
    consumed: ["received"],
    quarantined: ["received", "discarded"],
    discarded: ["received"],
  },
})

export type InboxStatus = (typeof inboxStatus.values)[number]

/** What a worker may still pick up. */
export const OPEN_STATUSES: InboxStatus[] = ["received", "failed"]
