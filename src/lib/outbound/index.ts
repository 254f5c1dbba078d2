import { setTimeout as sleep } from "timers/promises"
import type { OutboundCall } from "./call"
import { OutboundError } from "./outbound-error"
import { followRedirects } from "./redirects"
import { isIdempotent, mayRecover, waitBefore } from "./retry"

export type { OutboundCall } from "./call"
export { CircuitBreaker } from "./circuit-breaker"
export { OutboundError, type OutboundReason } from "./outbound-error"
export { redactBody, redactHeaders, redactUrl } from "./redaction"
export type { TargetPolicy } from "./target"

/**
 * Calls something outside. Every complete answer is a `Response`, whatever its
 * status, with its body already read.
 *
 * @throws {OutboundError} when there is none; its `outcome` says whether the
 * receiver may have seen the call
 */
export async function outboundFetch(
  address: string | URL,
  { timeout_ms = 10_000, tries_max = 3, ...call }: OutboundCall = {}
): Promise<Response> {
  const deadline_ms = Date.now() + timeout_ms
  const isRepeatable = call.is_keyed || isIdempotent(call.method ?? "GET")
  let wasSent = false
  for (let tries = 1; ; tries++) {
    const result = await attempt(address, call, deadline_ms)
    wasSent ||= !isNotSent(result)
    const wait =
      tries < tries_max && mayRecover(result) && (isRepeatable || !wasSent)
        ? waitBefore(tries, result, new Date(), Math.random)
        : undefined
    if (wait === undefined || Date.now() + wait >= deadline_ms) {
      return answerOrThrow(result, wasSent)
    }
    await sleep(wait)
  }
}

async function attempt(
  address: string | URL,
  call: OutboundCall,
  deadline_ms: number
) {
  try {
    return await followRedirects(address, call, deadline_ms)
  } catch (error) {
    if (error instanceof OutboundError) {
      return error
    }
    throw error
  }
}

const isNotSent = (result: Response | OutboundError) =>
  result instanceof OutboundError && result.outcome === "not_sent"

/** An earlier try may have arrived, whatever became of the last one. */
function answerOrThrow(result: Response | OutboundError, wasSent: boolean) {
  if (result instanceof Response) {
    return result
  }
  throw wasSent && result.outcome === "not_sent"
    ? new OutboundError(
        result.message,
        { ...result, outcome: "unknown" },
        result
      )
    : result
}
