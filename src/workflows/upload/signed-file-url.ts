import { config } from "../../config/current"
import { deriveKey } from "../../lib/secret-key"
import { signFile, verifyFile, type Disposition } from "../../lib/upload"

interface LinkOptions {
  expires_in_seconds: number
  /** Whether a browser shows the file or saves it. A document is saved. */
  disposition?: Disposition
}

const key = () => deriveKey(config.secrets.jwt, "private-file")

/**
 * An address under which anybody can read a private file until it expires. On
 * real time, as every token: a demo that travels must not open what is closed.
 */
export function signedFileUrl(
  upload: { id: string },
  { expires_in_seconds, disposition = "inline" }: LinkOptions
) {
  // Real time, see above.
  const now = Math.floor(Date.now() / 1000)
  const signature = signFile(key(), {
    file_id: upload.id,
    disposition,
    expires_at_seconds: now + expires_in_seconds,
  })
  return `${config.public_url}/files/${upload.id}?sig=${signature}`
}

export function readSignature(fileId: string, signature: string) {
  // Real time, see above.
  return verifyFile(key(), fileId, signature, new Date())
}
