import { defineStatus } from "../../../lib/status"

/**
 * A row is there before its bytes, so that a crash leaves nothing that is not
 * known. What is attached goes back when the work it was attached in fails.
 */
export const uploadStatus = defineStatus("upload", {
  initial: "receiving",
  transitions: {
    receiving: ["received", "discarded"],
    received: ["attached", "discarded"],
    attached: ["received", "discarded"],
    discarded: [],
  },
})

export type UploadStatus = (typeof uploadStatus.values)[number]

/** How long a file waits for somebody to do something with it. */
const UNATTACHED_HOURS = 24

export function expiryOf(now: Date) {
  return new Date(now.getTime() + UNATTACHED_HOURS * 3_600_000)
}
