import type { GuestAccess } from "../../src/lib/guest-token"

/** A guest's token. Imported late: it reads the configuration. */
export async function buildGuestToken(access: GuestAccess) {
  const { signGuestToken } = await import("../../src/lib/guest-token")
  return signGuestToken(access)
}
