import { createHash, timingSafeEqual } from "crypto"

/** How long a signature is good for, either way: clocks differ too. */
const TOLERANCE_SECONDS = 300

/**
 * Compares without telling by its time how much was right. Hashing first makes
 * the lengths equal, which would tell as well.
 */
export function isEqual(given: string | Buffer, expected: string | Buffer) {
  return timingSafeEqual(digest(given), digest(expected))
}

function digest(value: string | Buffer) {
  return createHash("sha256").update(value).digest()
}

/** @param timestamp in seconds, as text */
export function isFresh(timestamp: string, now_seconds: number) {
  return (
    /^\d{1,12}$/.test(timestamp) &&
    Math.abs(now_seconds - Number(timestamp)) <= TOLERANCE_SECONDS
  )
}

export function headerOf(value: string | string[] | undefined) {
  return (Array.isArray(value) ? value[0] : value) ?? ""
}
