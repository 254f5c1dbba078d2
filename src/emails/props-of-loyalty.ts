/** What the mails about points are told. Numbers are finished texts. */

interface Points {
  /** For the forms of words that depend on it. */
  count: number
  /** "1,200" as the reader writes it. */
  text: string
}

export interface PointsExpiringProps {
  expiring: Points
  /** Of `expiring`; null in a currency that the programme leaves out. */
  worth: string | null
  /** The last day on which they can be spent: "31 December 2026". */
  until: string
  /** All that can be spent, `expiring` included. */
  available: Points
  /** Opens what the member has. */
  href: string
}

export interface LoyaltyGuestClaimProps {
  /** Proves that whoever opens it reads this mailbox. Secret. */
  href: string
  valid_hours: number
}
