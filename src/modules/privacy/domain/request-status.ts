import { defineStatus } from "../../../lib/status"

/**
 * - `running`: its parts are being done, or their process was killed.
 * - `waiting`: a part could not be done yet and is tried again.
 * - `finished`: every part is done.
 */
export const requestStatus = defineStatus("privacy_request", {
  feature: "privacy",
  initial: "running",
  transitions: {
    running: ["waiting", "finished"],
    waiting: ["running"],
    finished: [],
  },
})

export type RequestStatus = (typeof requestStatus.values)[number]
