import { createHash } from "crypto"
import type { Balance } from "./balance"

/**
 * What makes a row give once, in whichever file it comes: its reference, else
 * all that it says. A digest, because the book forgets nothing and a reference
 * may name somebody. Without the date, which may be that of the import.
 */
export function balanceKey(
  account_id: string,
  { reference, points, tier, reason }: Balance
) {
  const said = reference
    ? ["reference", reference]
    : ["row", points, tier, reason]
  const digest = createHash("sha256").update(JSON.stringify(said))
  return `${account_id}.${digest.digest("base64url").slice(0, 22)}`
}
