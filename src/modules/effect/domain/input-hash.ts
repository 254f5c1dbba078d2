import { createHash } from "crypto"
import { canonicalJson } from "../../../lib/hash-chain"

/** The same for the same input: the order of keys is no difference. */
export function hashInput(input: unknown) {
  return createHash("sha256").update(canonicalJson(input)).digest("hex")
}
