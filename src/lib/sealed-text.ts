import { createCipheriv, createDecipheriv, randomBytes } from "crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { config } from "../config/current"
import { deriveKey } from "./secret-key"

const CIPHER = "aes-256-gcm"
const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * Encrypts a secret that must be readable again, so that a copy of the database
 * alone gives none away. The key comes from AUTH_MFA_ENCRYPTION_KEY, which is
 * the one that outlives a change of the others.
 *
 * @param use a fixed label, such as "inbox-secret"
 */
export function sealText(text: string, use: string) {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(CIPHER, keyFor(use), iv)
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64")
}

/** @throws {MedusaError} when it was changed, or sealed with another key */
export function openText(sealed: string, use: string) {
  const bytes = Buffer.from(sealed, "base64")
  const iv = bytes.subarray(0, IV_BYTES)
  const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)
  try {
    const decipher = createDecipheriv(CIPHER, keyFor(use), iv)
    decipher.setAuthTag(tag)
    const text = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES))
    return Buffer.concat([text, decipher.final()]).toString("utf8")
  } catch {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `A stored secret (${use}) cannot be read: AUTH_MFA_ENCRYPTION_KEY is not the one it was sealed with.`
    )
  }
}

function keyFor(use: string) {
  return deriveKey(config.secrets.mfa, use)
}
