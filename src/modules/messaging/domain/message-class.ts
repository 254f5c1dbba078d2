/** How much say the recipient has; see the README's table. */
export const MESSAGE_CLASSES = [
  "legal",
  "transactional",
  "service",
  "marketing",
] as const
export type MessageClass = (typeof MESSAGE_CLASSES)[number]

interface ClassRules {
  /** The recipient cannot switch it off. */
  is_locked: boolean
  /** What holds when the recipient has never chosen. */
  is_on_by_default: boolean
  /** A suppression of these reasons keeps it back. */
  held_by: readonly SuppressionReason[]
  needs_consent: boolean
  /** Waits for the day, and counts in the week's budget. */
  asks_for_attention: boolean
}

export const SUPPRESSION_REASONS = [
  "hard_bounce",
  "complaint",
  "unsubscribed",
  "manual",
] as const
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number]

/** An address that does not exist holds back everything; a person decides less. */
const UNREACHABLE = ["hard_bounce", "manual"] as const

/**
 * How much say the recipient has. Legal and transactional messages belong to
 * a contract, so no preference stops them (GDPR 6(1)(b), (c)); marketing needs
 * consent (ePrivacy 13, UWG 7).
 */
export const CLASS_RULES: Record<MessageClass, ClassRules> = {
  legal: {
    is_locked: true,
    is_on_by_default: true,
    held_by: UNREACHABLE,
    needs_consent: false,
    asks_for_attention: false,
  },
  transactional: {
    is_locked: true,
    is_on_by_default: true,
    held_by: UNREACHABLE,
    needs_consent: false,
    asks_for_attention: false,
  },
  service: {
    is_locked: false,
    is_on_by_default: true,
    held_by: [...UNREACHABLE, "complaint"],
    needs_consent: false,
    asks_for_attention: false,
  },
  marketing: {
    is_locked: false,
    is_on_by_default: false,
    held_by: SUPPRESSION_REASONS,
    needs_consent: true,
    asks_for_attention: true,
  },
}
