// Not the whole part: undici is loaded by those who call somebody.
import { OutboundError } from "../outbound/outbound-error"

/**
 * What a call that threw tells about the provider:
 * - `refused`: it did not happen and would not the next time either.
 * - `not_sent`: it certainly did not happen, and may the next time.
 * - `unknown`: it may have happened.
 */
export type Failure = "refused" | "not_sent" | "unknown"

/** The provider, or the way to it, was never reached. */
const NEVER_REACHED = [
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]

/** Turned away at the door: our login or our pace is wrong, not the wish. */
const TURNED_AWAY = [401, 403, 429]

/** Another call with this key may be running there, or has just run. */
const IN_DOUBT = [408, 409, 425]

/**
 * The default: by `status` of the error, else by `code` of it or its cause.
 * Whatever it does not know for certain is unknown, our own mistakes included.
 */
export function classifyFailure(error: unknown): Failure {
  if (error instanceof OutboundError) {
    // Its status is that of an answer that broke off: no word to rely on.
    return error.outcome
  }
  const { status, code, cause } = Object(error) as {
    status?: unknown
    code?: unknown
    cause?: unknown
  }
  if (typeof status === "number") {
    return classifyStatus(status)
  }
  const { code: hidden } = Object(cause) as { code?: unknown }
  return [code, hidden].some((one) => NEVER_REACHED.includes(String(one)))
    ? "not_sent"
    : "unknown"
}

function classifyStatus(status: number): Failure {
  if (TURNED_AWAY.includes(status)) {
    return "not_sent"
  }
  const isRefusal = status >= 400 && status < 500 && !IN_DOUBT.includes(status)
  return isRefusal ? "refused" : "unknown"
}
