import { createHmac } from "crypto"
import { sign, verify, type JwtPayload } from "jsonwebtoken"
import { config } from "../../config/current"
import { deriveKey } from "../../lib/secret-key"
import type { Told, Terms } from "../../modules/loyalty/domain/promise"

const ALGORITHM = "HS256"
const key = () => deriveKey(config.secrets.jwt, "loyalty-promise")

export interface PromisedSubject {
  about: "cart" | "product"
  subject_id: string
}

interface Promised extends PromisedSubject {
  /** Who was told; empty for strangers. */
  customer_id: string
  terms: Terms
  points: number
  expires_at: Date
}

/**
 * Signs what was shown, so that nobody can claim what was not, and to whom, so
 * that nobody hands a tier on. Whoever holds the token can read it: groups are
 * left out, and a digest stands for the customer.
 */
export function signPromise({
  about,
  subject_id,
  customer_id,
  terms: { program_id, tier, at },
  points,
  expires_at,
}: Promised) {
  const to = digestOf(customer_id)
  const claims = { program_id, tier, points, to, iat: seconds(at) }
  return sign({ ...claims, exp: seconds(expires_at) }, key(), {
    ...{ algorithm: ALGORITHM, audience: about, subject: subject_id },
  })
}

/**
 * What a token promises to a customer who buys at this moment; undefined when
 * it is forged, was for something else or has expired: then it promises
 * nothing.
 */
export function readPromise(
  token: string,
  {
    about,
    subject_id,
    customer_id,
    at,
  }: PromisedSubject & { customer_id: string; at: Date }
): Told | undefined {
  try {
    const claims = verify(token, key(), {
      ...{ algorithms: [ALGORITHM], audience: about, subject: subject_id },
      clockTimestamp: seconds(at),
    }) as JwtPayload & { program_id: string; tier: string | null; to: string }
    const { program_id, tier, to, iat = 0 } = claims
    const is_to_buyer = to === digestOf(customer_id)
    return { program_id, tier, is_to_buyer, at: new Date(iat * 1000) }
  } catch {
    return undefined
  }
}

const digestOf = (customer_id: string) =>
  createHmac("sha256", key()).update(customer_id).digest("base64url")

const seconds = (moment: Date) => Math.floor(moment.getTime() / 1000)
