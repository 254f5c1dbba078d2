import { hkdfSync } from "crypto"

const KEY_BYTES = 32

/**
 * A key of its own for each use of one secret, so that what is signed for one
 * purpose can never pass for another (RFC 5869).
 *
 * @param use a fixed label, such as "guest-token"
 */
export function deriveKey(secret: string, use: string) {
  return Buffer.from(hkdfSync("sha256", secret, "", use, KEY_BYTES))
}
