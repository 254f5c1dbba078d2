import { sign, verify } from "jsonwebtoken"
import { config } from "../../config/current"
import { deriveKey } from "../../lib/secret-key"

/** Long enough to find a mail again, too short to find an old one. */
export const GUEST_CLAIM_TOKEN_HOURS = 24

const ALGORITHM = "HS256"
const AUDIENCE = "confirm"
const key = () => deriveKey(config.secrets.jwt, "loyalty-guest-claim")

/** What is mailed to an address, to be shown by its owner. On real time. */
export const signGuestClaim = (guest_claim_id: string) =>
  sign({}, key(), {
    ...{ algorithm: ALGORITHM, audience: AUDIENCE, subject: guest_claim_id },
    expiresIn: GUEST_CLAIM_TOKEN_HOURS * 3600,
  })

/** The claim's id; undefined when it is forged, or has expired. */
export function readGuestClaimToken(token: string): string | undefined {
  try {
    const claims = verify(token, key(), {
      ...{ algorithms: [ALGORITHM], audience: AUDIENCE },
    })
    return typeof claims === "object" ? claims.sub : undefined
  } catch {
    return undefined
  }
}
