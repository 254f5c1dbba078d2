import type { Announcement } from "../../../client"

/** What a merchant wants to know of an announcement at a glance. */
export function progressOf({ counts }: Pick<Announcement, "counts">) {
  const sum = (...statuses: string[]) =>
    statuses.reduce((total, status) => total + (counts[status] ?? 0), 0)
  return {
    sent: sum("sent"),
    waiting: sum("deferred"),
    missed: sum("suppressed", "dead", "unknown"),
    open: sum("planned", "deferred", "sending", "failed"),
    total: sum(...Object.keys(counts)),
  }
}

export type AnnouncementStage =
  "planning" | "scheduled" | "sending" | "done" | "canceled"

/** `planned` says that all messages exist; their counts say the rest. */
export function stageOf(
  { status, counts, send_after }: Announcement,
  now: Date
): AnnouncementStage {
  if (status === "canceled") {
    return "canceled"
  }
  if (new Date(send_after) > now) {
    return "scheduled"
  }
  if (status === "planning") {
    return "planning"
  }
  return progressOf({ counts }).open ? "sending" : "done"
}
