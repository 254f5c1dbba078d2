import type { Dispatcher } from "undici"
import type { CircuitBreaker } from "./circuit-breaker"
import type { TargetPolicy } from "./target"

export interface OutboundCall extends TargetPolicy {
  method?: Dispatcher.HttpMethod
  headers?: Record<string, string>
  body?: string | Buffer
  /** For everything together: name resolution, tries, waits, the whole body. */
  timeout_ms?: number
  response_bytes_max?: number
  /** How often in all. More than once only what is idempotent. */
  tries_max?: number
  /** The receiver knows the call again by a key in it, whatever its method. */
  is_keyed?: boolean
  /** Only for GET and HEAD; otherwise a redirect is the answer. */
  redirects_max?: number
  breaker?: CircuitBreaker
}
