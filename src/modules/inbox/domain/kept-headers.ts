const KEPT = [
  "content-type",
  "content-encoding",
  "user-agent",
  "webhook-id",
  "webhook-timestamp",
]
const LENGTH_MAX = 500
const SECRET = /auth|cookie|secret|token|signature|key|password|hmac/

/**
 * The few headers that a consumer or an engineer may need. What proves who
 * sent it is never stored: it would prove it again.
 */
export function keptHeaders(
  headers: Record<string, string | string[] | undefined>
) {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    const isKept =
      KEPT.includes(name) || (name.startsWith("x-") && !SECRET.test(name))
    if (isKept && value !== undefined) {
      kept[name] = String(value).slice(0, LENGTH_MAX)
    }
  }
  return kept
}
