interface BreakerOptions {
  /** Milliseconds that only go forward. */
  now: () => number
  /** So many failures in a row open the circuit. */
  failures_max?: number
  /** So long nobody calls; then one call is let through as a trial. */
  open_ms?: number
}

interface Circuit {
  failures: number
  opened_at_ms?: number
  isOnTrial: boolean
}

/** Hosts with failures that are remembered; the oldest are forgotten. */
const HOSTS_MAX = 1_000

/**
 * Spares a host that is down, and its callers the wait. It lives in the
 * process: another process learns by itself, at the cost of a few calls.
 */
export class CircuitBreaker {
  readonly #circuits = new Map<string, Circuit>()
  readonly #options: Required<BreakerOptions>

  constructor({ now, failures_max = 5, open_ms = 30_000 }: BreakerOptions) {
    this.#options = { now, failures_max, open_ms }
  }

  /** Whether a call may be made now. After `true`, its end must be reported. */
  admits(host: string) {
    const circuit = this.#circuits.get(host)
    if (circuit?.opened_at_ms === undefined) {
      return true
    }
    const { now, open_ms } = this.#options
    if (circuit.isOnTrial || now() - circuit.opened_at_ms < open_ms) {
      return false
    }
    circuit.isOnTrial = true
    return true
  }

  succeeded(host: string) {
    this.#circuits.delete(host)
  }

  failed(host: string) {
    const { now, failures_max } = this.#options
    const failures = (this.#circuits.get(host)?.failures ?? 0) + 1
    const opened_at_ms = failures >= failures_max ? now() : undefined
    this.#circuits.delete(host)
    this.#circuits.set(host, { failures, opened_at_ms, isOnTrial: false })
    if (this.#circuits.size > HOSTS_MAX) {
      this.#circuits.delete([...this.#circuits.keys()][0])
    }
  }
}
