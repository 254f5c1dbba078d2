const WORD = /^[\w.-]{1,64}$/

/**
 * What kind of failure it was, in one word that may be stored and logged. The
 * message may not: it can quote a body or a person.
 */
export function errorClassOf(error: unknown): string {
  const { reason, status, code, type, cause, name } = Object(error) as {
    reason?: unknown
    type?: unknown
    status?: unknown
    code?: unknown
    cause?: unknown
    name?: unknown
  }
  // That of an `OutboundError`.
  if (isWord(reason)) {
    return reason
  }
  if (typeof status === "number") {
    return `http_${status}`
  }
  if (isWord(code)) {
    return code
  }
  // That of a `MedusaError` without a code of its own.
  if (isWord(type)) {
    return type
  }
  // `fetch` hides what happened in its cause.
  const { code: hidden } = Object(cause) as { code?: unknown }
  if (isWord(hidden)) {
    return hidden
  }
  return isWord(name) ? name : "unknown_error"
}

function isWord(value: unknown): value is string {
  return typeof value === "string" && WORD.test(value)
}
