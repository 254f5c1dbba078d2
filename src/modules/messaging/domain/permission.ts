import { budgetFreeAt } from "./attention"
import {
  CLASS_RULES,
  type MessageClass,
  type SuppressionReason,
} from "./message-class"
import { quietUntil } from "./quiet-hours"

/** All that speaks for or against sending, read at the moment of sending. */
export interface Standing {
  /** What the recipient chose for this topic and channel, if they ever did. */
  preference: { is_enabled: boolean; consent_id: string | null } | null
  /** Why this address is held back, if it is. */
  suppressions: readonly SuppressionReason[]
  /** When offers went out lately; only asked for marketing. */
  offers_sent_at: readonly Date[]
  /** Where the recipient may live. */
  zones: readonly string[]
}

export type Permission =
  | { verdict: "allowed"; because: string }
  | { verdict: "suppressed"; because: string }
  | { verdict: "deferred"; because: string; until: Date }

/** Whether a message of this class may go out now, and why. */
export function permit(
  messageClass: MessageClass,
  { preference, suppressions, offers_sent_at, zones }: Standing,
  now: Date
): Permission {
  const rules = CLASS_RULES[messageClass]
  const held = suppressions.find((reason) => rules.held_by.includes(reason))
  if (held) {
    return {
      verdict: "suppressed",
      because: `address-${held.replace("_", "-")}`,
    }
  }
  if (rules.is_locked) {
    return { verdict: "allowed", because: messageClass }
  }
  if (preference && !preference.is_enabled) {
    return { verdict: "suppressed", because: "switched-off" }
  }
  if (rules.needs_consent && !preference?.consent_id) {
    return { verdict: "suppressed", because: "no-consent" }
  }
  if (rules.asks_for_attention) {
    const later = laterOf(
      budgetFreeAt(offers_sent_at, now),
      "attention-budget",
      zones,
      now
    )
    if (later) {
      return later
    }
  }
  return { verdict: "allowed", because: allowedBecause(preference) }
}

/** The hour is looked at for the moment when the budget allows it again. */
function laterOf(
  freeAt: Date | null,
  because: string,
  zones: readonly string[],
  now: Date
): Permission | undefined {
  const dayAt = quietUntil(freeAt ?? now, zones)
  if (!freeAt && !dayAt) {
    return undefined
  }
  return {
    verdict: "deferred",
    because: freeAt ? because : "quiet-hours",
    until: (dayAt ?? freeAt) as Date,
  }
}

function allowedBecause(preference: Standing["preference"]) {
  if (preference?.consent_id) {
    return `consent ${preference.consent_id}`
  }
  return preference ? "switched-on" : "not-switched-off"
}
