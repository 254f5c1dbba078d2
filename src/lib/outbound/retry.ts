import { OutboundError } from "./outbound-error"

const BASE_MS = 200
const WAIT_MS_MAX = 10_000

/** Answers by which a receiver asks to come again. */
const COME_AGAIN = [429, 502, 503, 504]

/** RFC 9110, 9.2.2: doing it twice is doing it once. */
const IDEMPOTENT = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]

export const isIdempotent = (method: string) => IDEMPOTENT.includes(method)

/** Whether what came back may be different next time. */
export function mayRecover(result: Response | OutboundError) {
  return result instanceof OutboundError
    ? ["unreachable", "timeout", "connection_lost"].includes(result.reason)
    : COME_AGAIN.includes(result.status)
}

/**
 * How long to wait before the next try, or undefined to give up: when the
 * receiver asks for more than 10 seconds, a sweep is the better place to wait.
 *
 * Without its wish, anything up to 200 ms, 400 ms, 800 ms ...: the whole range,
 * so that callers who failed together do not come back together.
 */
export function waitBefore(
  tries: number,
  result: Response | OutboundError,
  now: Date,
  random: () => number
) {
  const wish =
    result instanceof Response
      ? wishOf(result.headers.get("retry-after"), now)
      : undefined
  if (wish !== undefined) {
    return wish <= WAIT_MS_MAX ? wish : undefined
  }
  return random() * Math.min(WAIT_MS_MAX, BASE_MS * 2 ** (tries - 1))
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function wishOf(retryAfter: string | null, now: Date) {
  if (retryAfter === null) {
    return undefined
  }
  const ms = /^\d+$/.test(retryAfter)
    ? Number(retryAfter) * 1_000
    : Date.parse(retryAfter) - now.getTime()
  return isNaN(ms) ? undefined : Math.max(0, ms)
}
