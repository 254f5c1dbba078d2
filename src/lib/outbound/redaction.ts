import { parseUrl } from "../parse-url"

const HIDDEN = "***"

const SECRET_NAME =
  /auth|cookie|key|token|secret|signature|password|passwd|session|credential|otp|pin$/i

/** What a log may show of a body: words of the interface, never of a person. */
const SHOWN = ["status", "code", "type", "object", "reason", "currency"]

export const isSecretName = (name: string) => SECRET_NAME.test(name)

/** The address without credentials, values of its query, and tokens in its path. */
export function redactUrl(address: string | URL) {
  const url = parseUrl(String(address))
  if (!url) {
    return HIDDEN
  }
  const { origin, pathname, searchParams } = url
  const path = pathname
    .split("/")
    .map((part) => (looksSecret(part) ? HIDDEN : part))
  const names = [...searchParams.keys()].map(
    (name) => `${looksSecret(name) ? HIDDEN : name}=${HIDDEN}`
  )
  return origin + path.join("/") + (names.length ? `?${names.join("&")}` : "")
}

export function redactHeaders(headers: Iterable<[string, string]>) {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [
      name.toLowerCase(),
      isSecretName(name) || looksSecret(value) ? HIDDEN : value,
    ])
  )
}

/** The shape of a JSON body; of any other, its length. */
export function redactBody(body: string) {
  try {
    return JSON.stringify(hide(JSON.parse(body), ""))
  } catch {
    return `<${Buffer.byteLength(body)} bytes>`
  }
}

function hide(value: unknown, name: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item) => hide(item, name))
  }
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, hide(item, key)])
    )
  }
  const isShown = SHOWN.includes(name) && !looksSecret(String(value))
  return value === null || typeof value === "boolean" || isShown
    ? value
    : HIDDEN
}

/** Webhook addresses and bot interfaces carry their secret in the path. */
function looksSecret(text: string) {
  return /[\w~+.=:-]{20,}/.test(text) && /\d/.test(text)
    ? true
    : /@|%40/.test(text)
}
