export type OutboundReason =
  /** The address or the call itself is not allowed. */
  | "refused"
  /** Its host has failed too often lately. */
  | "circuit_open"
  | "unreachable"
  | "timeout"
  | "connection_lost"
  | "too_large"
  | "malformed"

interface OutboundFailure {
  host: string
  reason: OutboundReason
  /**
   * `not_sent`: the receiver has seen nothing, so the effect did not happen.
   * `unknown`: it may have happened; ask before doing it again.
   */
  outcome: "not_sent" | "unknown"
  /** When the answer had begun before it was lost. */
  status?: number
}

/**
 * A call without an answer. Every complete answer, whatever its status, is a
 * `Response` instead. The message holds the host alone: addresses carry tokens.
 */
export class OutboundError extends Error implements OutboundFailure {
  readonly host: string
  readonly reason: OutboundReason
  readonly outcome: "not_sent" | "unknown"
  readonly status?: number

  constructor(message: string, failure: OutboundFailure, cause?: unknown) {
    super(message, { cause })
    this.name = "OutboundError"
    this.host = failure.host
    this.reason = failure.reason
    this.outcome = failure.outcome
    this.status = failure.status
  }
}

export function refused(host: string, why: string) {
  return new OutboundError(
    `The call to ${host || "nowhere"} was not made: ${why}`,
    {
      host,
      reason: "refused",
      outcome: "not_sent",
    }
  )
}
