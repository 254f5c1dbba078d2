import { sign, verify } from "jsonwebtoken"
import { config } from "../../config/current"
import { deriveKey } from "../../lib/secret-key"

const ALGORITHM = "HS256"
const AUDIENCE = "unsubscribe"

/** What a link in a mail switches off. No address, no name. */
export interface Unsubscription {
  recipient_key: string
  topic: string
}

/**
 * It never expires: whoever finds an old mail must still be able to stop the
 * next one. All it can do is switch a topic off.
 */
export function signUnsubscription({ recipient_key, topic }: Unsubscription) {
  return sign({ topic }, key(), {
    algorithm: ALGORITHM,
    audience: AUDIENCE,
    subject: recipient_key,
    noTimestamp: true,
  })
}

export function readUnsubscription(token: string): Unsubscription | undefined {
  try {
    const claims = verify(token, key(), {
      algorithms: [ALGORITHM],
      audience: AUDIENCE,
    })
    if (typeof claims === "object" && claims.sub) {
      return { recipient_key: claims.sub, topic: String(claims.topic) }
    }
  } catch {
    // What exactly was wrong would only help somebody who guesses.
  }
  return undefined
}

export function unsubscribeHref(unsubscription: Unsubscription) {
  const href = new URL("/unsubscribe", config.public_url)
  href.searchParams.set("token", signUnsubscription(unsubscription))
  return href.href
}

function key() {
  return deriveKey(config.secrets.mfa, "unsubscribe")
}
