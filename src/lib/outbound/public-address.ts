import { isIP } from "net"
import ipaddr from "ipaddr.js"

/** What the registries have given out so far (RFC 4291, 2.4). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3")

/** The well-known prefix through which IPv6-only hosts reach IPv4 (RFC 6052). */
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96")

/** Whether an IP address belongs to the public internet. */
export function isPublicAddress(address: string): boolean {
  if (!isIP(address)) {
    return false
  }
  const ip = ipaddr.parse(address)
  if (ip instanceof ipaddr.IPv4) {
    return ip.range() === "unicast"
  }
  if (ip.match(NAT64)) {
    return isPublicAddress(
      ipaddr.fromByteArray(ip.toByteArray().slice(12)).toString()
    )
  }
  return ip.range() === "unicast" && ip.match(GLOBAL_UNICAST) && !ip.zoneId
}
