import { defineStatus } from "../../../../lib/status"

/** Only an active one is offered. What was claimed of it stays claimed. */
export const rewardStatus = defineStatus("loyalty_reward", {
  feature: "loyalty",
  initial: "draft",
  transitions: {
    draft: ["active", "archived"],
    active: ["archived"],
    archived: ["active"],
  },
})

export type RewardStatus = (typeof rewardStatus.values)[number]
