import { sign, verify, type JwtPayload } from "jsonwebtoken"
import { config } from "../../config/current"
import { deriveKey } from "../../lib/secret-key"
import type { Terms } from "../../modules/loyalty/domain/promise"

const ALGORITHM = "HS256"
const key = () => deriveKey(config.secrets.jwt, "loyalty-promise")

export interface PromisedSubject {
  about: "cart" | "product"
  subject_id: string
}

interface Promised extends PromisedSubject {
  terms: Terms
  points: number
  expires_at: Date
}

/**
 * Signs what was shown, so that nobody can claim what was not. Groups are left
 * out, because whoever holds the token can read it.
 */
export function signPromise({
  about,
  subject_id,
  terms: { program_id, tier, at },
  points,
  expires_at,
}: Promised) {
  const claims = { program_id, tier, points, iat: seconds(at) }
  return sign({ ...claims, exp: seconds(expires_at) }, key(), {
    ...{ algorithm: ALGORITHM, audience: about, subject: subject_id },
  })
}

/**
 * What a token promises to whoever buys at this moment; undefined when it is
 * forged, was for something else or has expired: then it promises nothing.
 */
export function readPromise(
  token: string,
  { about, subject_id, at }: PromisedSubject & { at: Date }
): Terms | undefined {
  try {
    const claims = verify(token, key(), {
      ...{ algorithms: [ALGORITHM], audience: about, subject: subject_id },
      clockTimestamp: seconds(at),
    }) as JwtPayload & { program_id: string; tier: string | null }
    const { program_id, tier, iat = 0 } = claims
    return { program_id, tier, group_ids: null, at: new Date(iat * 1000) }
  } catch {
    return undefined
  }
}

const seconds = (moment: Date) => Math.floor(moment.getTime() / 1000)
