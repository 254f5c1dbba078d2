import { MedusaError } from "@medusajs/framework/utils"
import { createHmac } from "crypto"

/** Whom a message is for. One of the three is needed. */
export interface Recipient {
  customer_id?: string | null
  user_id?: string | null
  /** Taken over a customer's or user's own address when given. */
  email?: string | null
  /** What they read: "de", "de-AT". */
  locale?: string | null
}

export function normaliseAddress(email: string) {
  return email.trim().toLowerCase()
}

/**
 * Recognises an address without holding it: it outlives the address when its
 * owner is erased, so that a bounce or an unsubscription still counts.
 */
export function digestAddress(email: string, key: Buffer) {
  return createHmac("sha256", key)
    .update(normaliseAddress(email))
    .digest("base64url")
}

/**
 * Who somebody is to us, the same for every message: the account, or the
 * address of whoever has none.
 */
export function recipientKey(
  { customer_id, user_id, email }: Recipient,
  key: Buffer
) {
  if (customer_id) {
    return customer_id
  }
  if (user_id) {
    return user_id
  }
  if (email) {
    return `address:${digestAddress(email, key)}`
  }
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "A message needs a recipient: a customer_id, a user_id or an email.",
    "message_recipient_missing"
  )
}
