/** Container key; the default is `src/modules/rate-limit`. */
export const RATE_LIMITER = "rate_limit"

/** So many calls in so many seconds, for each key on its own. */
export interface Policy {
  /** Goes into the `RateLimit` header and the counter's key. */
  name: string
  quota: number
  window_seconds: number
}

export interface Consumption {
  policy: Policy
  is_allowed: boolean
  remaining: number
  reset_seconds: number
}

/** Counts calls, for all processes of the shop together. */
export interface RateLimiter {
  consume(policy: Policy, key: string): Promise<Consumption>
  /** What is left, without using any of it. */
  peek(policy: Policy, key: string): Promise<Consumption>
}
