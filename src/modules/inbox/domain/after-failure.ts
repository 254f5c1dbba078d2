import { backoffMs } from "../../../lib/backoff"

/** 10 s, 20 s ... 1 h; the twelve of them last about five hours. */
const BACKOFF = { first_seconds: 10, max_seconds: 3600 }
export const ATTEMPTS_MAX = 12
/** What fails the same way three times is not going to succeed. */
const DETERMINISTIC_FAILURES_MAX = 3

interface Failed {
  /** This one included. */
  attempts: number
  deterministic_failures: number
}

/** What becomes of an event whose handler failed. */
export function afterFailure(
  event: Failed,
  { isDeterministic, now }: { isDeterministic: boolean; now: Date },
  random: number
) {
  const deterministic_failures =
    event.deterministic_failures + (isDeterministic ? 1 : 0)
  const isPoison =
    event.attempts >= ATTEMPTS_MAX ||
    deterministic_failures >= DETERMINISTIC_FAILURES_MAX
  const pause = backoffMs(BACKOFF, event.attempts, random)
  return isPoison
    ? {
        status: "quarantined" as const,
        deterministic_failures,
        next_attempt_at: null,
      }
    : {
        status: "failed" as const,
        deterministic_failures,
        next_attempt_at: new Date(now.getTime() + pause),
      }
}
