import { createHmac } from "crypto"
import { config } from "../../config/current"
import type { Person } from "../../lib/personal-data"
import { openText, sealText } from "../../lib/sealed-text"
import { deriveKey } from "../../lib/secret-key"

const USE = "privacy-person"

/**
 * What a request needs when core's own rows are gone already. Orders are found
 * by the customers' ids, which stay, so they need not be kept.
 */
export function sealPerson({ order_ids: _, ...person }: Person) {
  return sealText(JSON.stringify(person), USE)
}

export function openPerson(sealed: string): Person {
  return { ...JSON.parse(openText(sealed, USE)), order_ids: [] }
}

/** Tells whether an address is the one, and nothing else. */
export function digestAddress(email: string) {
  return createHmac("sha256", deriveKey(config.secrets.mfa, "privacy-address"))
    .update(email.trim().toLowerCase())
    .digest("base64url")
}
