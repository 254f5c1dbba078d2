import {
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import type { ActingRequest } from "../actor"
import type { GuestPurpose } from "./purposes"
import { GUEST_TOKEN_HEADER, readGuestToken } from "./token"

/**
 * Lets in whoever shows a guest token for the purpose, or one of them, and, where
 * `or_customer`, whoever is logged in. A token counts for more than a login:
 * it says which record is meant.
 */
export function requireGuest({
  guest,
  or_customer,
}: {
  guest: GuestPurpose | readonly GuestPurpose[]
  or_customer: boolean
}) {
  const purposes = [guest].flat()
  const login = authenticate("customer", ["session", "bearer"])

  return async function guestAccess(
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ) {
    const token = req.get(GUEST_TOKEN_HEADER)
    if (or_customer && token === undefined) {
      return login(req, res, next)
    }
    const acting = req as ActingRequest
    acting.guest = readGuestToken(token ?? "", purposes)
    // Core has looked at the login already; the token takes its place.
    acting.auth_context = undefined
    next()
  }
}
