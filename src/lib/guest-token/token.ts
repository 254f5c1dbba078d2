import { MedusaError } from "@medusajs/framework/utils"
import { sign, verify } from "jsonwebtoken"
import { config } from "../../config/current"
import { deriveKey } from "../secret-key"
import { GUEST_PURPOSE_DAYS, type GuestPurpose } from "./purposes"

export const GUEST_TOKEN_HEADER = "x-guest-token"

/** What a token opens: one record, for one purpose. */
export interface GuestAccess {
  purpose: GuestPurpose
  /** Id of the record, such as an order's. Never an address or a name. */
  subject_id: string
}

/** The same with the moment at which it ends, on real time. */
export interface GuestGrant extends GuestAccess {
  expires_at: Date
}

const ALGORITHM = "HS256"
const SECONDS_PER_DAY = 24 * 3600
const key = () => deriveKey(config.secrets.jwt, "guest-token")

/**
 * Signs access for somebody without an account. It serves until it expires, as
 * often as it is shown, because people keep mails and open them again.
 */
export function signGuestToken({ purpose, subject_id }: GuestAccess) {
  return sign({}, key(), {
    algorithm: ALGORITHM,
    audience: purpose,
    subject: subject_id,
    expiresIn: GUEST_PURPOSE_DAYS[purpose] * SECONDS_PER_DAY,
  })
}

/**
 * @param purposes what the caller may be here for; a token for anything else
 * fails
 * @throws {MedusaError} 401 `guest_token_invalid`, with the same words whether
 * it is forged, expired or meant for another purpose
 */
export function readGuestToken(
  token: string,
  purposes: readonly GuestPurpose[]
): GuestGrant {
  try {
    const claims = verify(token, key(), {
      algorithms: [ALGORITHM],
      audience: [...purposes] as [GuestPurpose, ...GuestPurpose[]],
    })
    if (typeof claims === "object" && claims.sub && claims.exp) {
      return {
        purpose: claims.aud as GuestPurpose,
        subject_id: claims.sub,
        expires_at: new Date(claims.exp * 1000),
      }
    }
  } catch {
    // What exactly was wrong would only help somebody who guesses.
  }
  throw new MedusaError(
    MedusaError.Types.UNAUTHORIZED,
    `The guest token in ${GUEST_TOKEN_HEADER} is not valid for this: it may have expired or belong to something else. Ask for a new one at POST /store/guest-access.`,
    "guest_token_invalid"
  )
}
