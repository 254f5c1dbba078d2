import { isIP } from "net"
import { parseUrl } from "../parse-url"
import { isPublicAddress } from "./public-address"
import { refused } from "./outbound-error"

export interface TargetPolicy {
  /**
   * Hosts that the operator has configured, as `host:port` (the port only when
   * it is not the scheme's own). They may be private and on any port.
   */
  allow_hosts?: readonly string[]
  /** Ports besides 80 and 443. */
  allow_ports?: readonly number[]
}

export interface Target {
  url: URL
  /** Configured by the operator, so not looked at further. */
  isTrusted: boolean
}

/** Names that only resolve inside a machine or a network (RFC 6761, 6762, 8375). */
const PRIVATE_NAME =
  /(^|\.)(localhost|local|internal|home\.arpa|lan|intranet|onion)$/

/**
 * Refuses an address whose text alone shows that it must not be called. What
 * its name resolves to is checked when it is connected to.
 *
 * @throws {OutboundError} reason `refused`
 */
export function targetOf(
  address: string | URL,
  { allow_hosts = [], allow_ports = [] }: TargetPolicy
): Target {
  const text = String(address)
  const url = parseUrl(text)
  if (!url || !text.includes("//") || /[\s\\\p{Cc}]/u.test(text)) {
    throw refused("", "its address is malformed")
  }
  const isTrusted = allow_hosts.includes(url.host)
  const problem =
    findBadForm(url, text) ??
    (isTrusted ? undefined : findPrivate(url, allow_ports))
  if (problem) {
    throw refused(url.host, problem)
  }
  return { url, isTrusted }
}

function findBadForm(url: URL, text: string) {
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return `${url.protocol} is not http or https`
  }
  if (url.username || url.password || /^[^/?#]*\/\/[^/?#]*@/.test(text)) {
    return "credentials do not belong into an address"
  }
  // WHATWG reads 0x7f.1, 017700000001 and 2130706433 as 127.0.0.1.
  if (isIP(url.hostname) === 4 && !text.includes(`//${url.hostname}`)) {
    return "its IP address is written in a form that disguises it"
  }
}

function findPrivate({ hostname, port }: URL, allow_ports: readonly number[]) {
  if (port && !allow_ports.includes(Number(port))) {
    return `port ${port} is not allowed`
  }
  const name = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "")
  // Node connects to an IP address without a lookup: it is checked here.
  if (isIP(name)) {
    return isPublicAddress(name) ? undefined : "its address is not public"
  }
  return PRIVATE_NAME.test(name) || !name.includes(".")
    ? "its name is a private one"
    : undefined
}
