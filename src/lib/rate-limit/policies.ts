import { config } from "../../config/current"
import type { Policy } from "./limiter"

/** `RATE_LIMIT_FACTOR` makes all of them wider or narrower at once. */
function policy(name: string, quota: number, windowSeconds: number): Policy {
  return {
    name,
    quota: Math.max(1, Math.round(quota * config.rate_limit_factor)),
    window_seconds: windowSeconds,
  }
}

/** Every unsafe call under `/store` of one shopper, or of one address. */
export const storeWrites = policy("store", 300, 60)

/** Every unsafe call under `/auth` from one address. */
export const authCalls = policy("auth", 120, 60)

/**
 * Refused logins with one name. Per address it stops somebody who guesses; a
 * wider one over all addresses stops many who guess together, and is too wide
 * for a stranger to lock an owner out by accident. A login that succeeds
 * costs nothing.
 */
export const refusedLogins = policy("login", 10, 15 * 60)
export const refusedLoginsEverywhere = policy("login-everywhere", 100, 15 * 60)

/** One actor on one route that sets its own number. */
export function perRoute(route: string, callsPerMinute: number) {
  return policy(route, callsPerMinute, 60)
}
