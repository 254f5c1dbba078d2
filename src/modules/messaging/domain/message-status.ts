import { defineStatus } from "../../../lib/status"

/**
 * - `planned`: to be sent as soon as its time has come.
 * - `deferred`: allowed, but not at this hour or not this week.
 * - `sending`: may be on its way; the lease says whose.
 * - `sent`: the provider has taken it, or it stands in the feed.
 * - `failed`: certainly not sent; it is tried again.
 * - `unknown`: may have been sent or not, and asking again could send it twice.
 * - `dead`: not sent, and not tried again by itself.
 * - `suppressed`: not to be sent; `status_reason` says why.
 */
export const messageStatus = defineStatus("message", {
  feature: "messaging",
  initial: "planned",
  transitions: {
    planned: ["sending", "deferred", "suppressed"],
    deferred: ["sending", "suppressed"],
    sending: ["sent", "failed", "dead", "unknown"],
    sent: [],
    failed: ["sending", "deferred", "suppressed", "dead"],
    // A person decides, or the provider's own report does.
    unknown: ["planned", "sent", "suppressed", "dead"],
    dead: ["planned", "suppressed"],
    suppressed: ["planned"],
  },
})
