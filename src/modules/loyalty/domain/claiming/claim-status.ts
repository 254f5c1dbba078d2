export const CLAIM_STATUSES = ["requested", "confirmed", "ended"] as const

export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

/** A shadow of its dates: it only goes forward. */
export const claimStatus = (claim: {
  confirmed_at: Date | null
  ended_at: Date | null
}): ClaimStatus =>
  claim.ended_at ? "ended" : claim.confirmed_at ? "confirmed" : "requested"
