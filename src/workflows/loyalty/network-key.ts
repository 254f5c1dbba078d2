import { createHmac } from "crypto"
import { config } from "../../config/current"
import { deriveKey } from "../../lib/secret-key"
import { networkOf } from "../../modules/loyalty/domain/referral"

/**
 * Tells whether two people asked from one network, and nothing else: nobody
 * can read an address from it, or find it by trying them all, without the key.
 */
export function networkKeyOf(ip: string | undefined) {
  const network = networkOf(ip ?? "")
  const key = deriveKey(config.secrets.mfa, "referral-network")
  return network
    ? createHmac("sha256", key).update(network).digest("hex")
    : undefined
}
