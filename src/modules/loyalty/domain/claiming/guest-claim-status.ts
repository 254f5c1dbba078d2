export const GUEST_CLAIM_STATUSES = ["requested", "confirmed", "ended"] as const

export type GuestClaimStatus = (typeof GUEST_CLAIM_STATUSES)[number]

/** A shadow of its dates: it only goes forward. */
export const guestClaimStatus = (claim: {
  confirmed_at: Date | null
  ended_at: Date | null
}): GuestClaimStatus =>
  claim.ended_at ? "ended" : claim.confirmed_at ? "confirmed" : "requested"
