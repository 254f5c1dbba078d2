import { backoffMs } from "../../../lib/backoff"

/** What became of one attempt; see `lib/mail`. */
export type SendOutcome = "sent" | "not_sent" | "refused" | "unknown"

/** With the pauses between them more than four days (RFC 5321, 4.5.4.1). */
export const FAILURES_MAX = 32
const BACKOFF = { first_seconds: 60, max_seconds: 4 * 3600 }

export type Settled =
  | { status: "sent" | "unknown" | "dead"; due_at: null }
  | { status: "failed"; due_at: Date }

/**
 * How a message stands after an attempt.
 *
 * @param failures in a row, this attempt included
 * @param is_keyed the provider recognises the message, so that sending it again
 * is harmless
 */
export function settle(
  outcome: SendOutcome,
  {
    failures,
    is_keyed,
    now,
    random,
  }: { failures: number; is_keyed: boolean; now: Date; random: number }
): Settled {
  if (outcome === "sent") {
    return { status: "sent", due_at: null }
  }
  if (outcome === "unknown" && !is_keyed) {
    return { status: "unknown", due_at: null }
  }
  if (outcome === "refused" || failures >= FAILURES_MAX) {
    return { status: "dead", due_at: null }
  }
  const pause = backoffMs(BACKOFF, failures, random)
  return { status: "failed", due_at: new Date(now.getTime() + pause) }
}
