import type { GuestAccess } from "../../src/lib/guest-token"

/** A guest's token. */
export function buildGuestToken(access: GuestAccess) {
  // Late, because it reads the configuration, which `withShop` has yet to set.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { signGuestToken } = require("../../src/lib/guest-token")
  return signGuestToken(access) as string
}
