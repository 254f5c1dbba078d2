import { randomUUID } from "crypto"

const ACCEPTED_ID = /^[A-Za-z0-9._-]{1,64}$/

/**
 * Keeps the id a caller sent only if it is safe in a header and a log line;
 * anything else could forge entries or grow without limit.
 */
export function acceptRequestId(given: string | string[] | undefined) {
  return typeof given === "string" && ACCEPTED_ID.test(given)
    ? given
    : randomUUID()
}
