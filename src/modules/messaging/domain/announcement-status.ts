import { defineStatus } from "../../../lib/status"

/**
 * - `planning`: waits for its time, or is being planned for one reader after
 *   the other.
 * - `planned`: each reader has a message.
 * - `canceled`: what has not left by then is not sent.
 */
export const announcementStatus = defineStatus("announcement", {
  feature: "messaging",
  initial: "planning",
  transitions: {
    planning: ["planned", "canceled"],
    planned: ["canceled"],
    canceled: [],
  },
})

export type AnnouncementStatus = (typeof announcementStatus.values)[number]
