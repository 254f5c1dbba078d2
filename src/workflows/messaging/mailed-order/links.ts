import { config } from "../../../config/current"
import { signGuestToken, type GuestPurpose } from "../../../lib/guest-token"

/** An address in the storefront. */
export function storefrontLink(path: string, search: Record<string, string>) {
  const link = new URL(path, config.storefront_url)
  link.search = new URLSearchParams(search).toString()
  return link.href
}

/** An address in the admin. */
export function adminLink(path: string, search: Record<string, string>) {
  const link = new URL(`${config.public_url}/app${path}`)
  link.search = new URLSearchParams(search).toString()
  return link.href
}

/** Opens an order for its owner, who is asked to log in. */
export function orderLink(orderId: string) {
  return storefrontLink(`/orders/${orderId}`, {})
}

/** Opens an order for somebody without an account. It holds a fresh token. */
export function guestLink(orderId: string, purpose: GuestPurpose) {
  const token = signGuestToken({ purpose, subject_id: orderId })
  return storefrontLink("/guest-access", { purpose, order: orderId, token })
}
