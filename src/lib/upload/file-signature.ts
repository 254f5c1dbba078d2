import { createHmac, timingSafeEqual } from "crypto"

export const DISPOSITIONS = ["inline", "attachment"] as const
export type Disposition = (typeof DISPOSITIONS)[number]

interface Grant {
  file_id: string
  disposition: Disposition
  /** Real time, in seconds since 1970. */
  expires_at_seconds: number
}

const FORM = /^(\d{1,12})\.(inline|attachment)\.([\w-]{43})$/

/** Whoever holds the signature may read the file until it expires. */
export function signFile(key: Buffer, grant: Grant) {
  const { disposition, expires_at_seconds } = grant
  const mac = macOf(key, grant).toString("base64url")
  return `${expires_at_seconds}.${disposition}.${mac}`
}

/**
 * @returns nothing when the signature is malformed, of another file, changed
 * or expired
 */
export function verifyFile(
  key: Buffer,
  file_id: string,
  signature: string,
  now: Date
): Grant | undefined {
  const [, expires, disposition, mac] = FORM.exec(signature) ?? []
  if (!expires || !mac) {
    return undefined
  }
  const grant: Grant = {
    file_id,
    disposition: disposition === "inline" ? "inline" : "attachment",
    expires_at_seconds: Number(expires),
  }
  const isGenuine = timingSafeEqual(
    Buffer.from(mac, "base64url"),
    macOf(key, grant)
  )
  const isFresh = now.getTime() < grant.expires_at_seconds * 1000
  return isGenuine && isFresh ? grant : undefined
}

function macOf(
  key: Buffer,
  { file_id, disposition, expires_at_seconds }: Grant
) {
  return createHmac("sha256", key)
    .update(`${file_id}\n${disposition}\n${expires_at_seconds}`)
    .digest()
}
