/**
 * What a guest may hold a token for, and for how many days one serves. A
 * review is written long after the parcel has come.
 */
export const GUEST_PURPOSE_DAYS = {
  order: 30,
  review: 90,
  complaint: 30,
  conversation: 30,
} as const

export type GuestPurpose = keyof typeof GUEST_PURPOSE_DAYS

export const GUEST_PURPOSES = Object.keys(GUEST_PURPOSE_DAYS) as [
  GuestPurpose,
  ...GuestPurpose[],
]
