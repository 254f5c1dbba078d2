import { defineStatus } from "../../../lib/status"

/**
 * - `planned`: certainly not at the provider under the present key.
 * - `sending`: a call may be on its way; the lease says whose.
 * - `sent`: the provider has taken it on and tells the end later.
 * - `done`: it happened, once.
 * - `refused`: it did not happen and never will under the present key.
 * - `unknown`: it may have happened or not.
 * - `withdrawn`: taken back before anything was sent.
 */
export const effectStatus = defineStatus("effect", {
  initial: "planned",
  transitions: {
    planned: ["sending", "done", "refused", "withdrawn"],
    sending: ["planned", "sent", "done", "refused", "unknown"],
    sent: ["done", "refused", "unknown"],
    unknown: ["planned", "sending", "sent", "done", "refused"],
    // A bank can still turn down what the provider had called done.
    done: ["refused"],
    refused: ["planned"],
    withdrawn: ["planned"],
  },
})

export type EffectStatus = (typeof effectStatus.values)[number]

/** Until one of these is reached, the intent cannot be asked for anew. */
export function isSettled(status: EffectStatus) {
  return status === "done" || isReplannable(status)
}

/** It is not at the provider, and nobody is about to send it. */
export function isReplannable(status: EffectStatus) {
  return status === "refused" || status === "withdrawn"
}
