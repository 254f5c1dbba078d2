import { parseUrl } from "../parse-url"
import type { OutboundCall } from "./call"
import { guardedExchange } from "./guarded-exchange"
import { refused } from "./outbound-error"
import { isSecretName } from "./redaction"
import { targetOf } from "./target"

const REDIRECTS = [301, 302, 303, 307, 308]

/** Calls the address, and where it leads to; each is checked by itself. */
export async function followRedirects(
  address: string | URL,
  call: OutboundCall,
  deadline_ms: number
) {
  const { method = "GET", redirects_max = 0 } = call
  let { headers = {} } = call
  let target = targetOf(address, call)
  for (let redirects = 0; ; redirects++) {
    const answer = await guardedExchange(
      target,
      { ...call, headers },
      deadline_ms
    )
    const location = answer.headers.get("location")
    const isRedirect = REDIRECTS.includes(answer.status)
    const mayFollow = redirects_max > 0 && ["GET", "HEAD"].includes(method)
    if (!location || !isRedirect || !mayFollow) {
      return answer
    }
    if (redirects === redirects_max) {
      throw refused(
        target.url.host,
        `it redirects more than ${redirects} times`
      )
    }
    const next = targetOf(absolute(location, target.url), call)
    if (next.url.origin !== target.url.origin) {
      headers = withoutSecrets(headers)
    }
    target = next
  }
}

/** A disguised host must reach the check as it was written. */
function absolute(location: string, base: URL) {
  if (/^[a-z][a-z0-9+.-]*:/i.test(location)) {
    return location
  }
  return parseUrl(location, base) ?? location
}

const withoutSecrets = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name]) => !isSecretName(name))
  )
