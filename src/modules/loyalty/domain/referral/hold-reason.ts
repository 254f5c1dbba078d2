import type { ReferralFinding } from "./finding"

/**
 * What a person reads who decides whether to release it, or null when nothing
 * speaks against it. A machine holds and never rejects: families share an
 * address, and a town may share an IP.
 */
export function holdReason(findings: readonly ReferralFinding[]) {
  const reasons = findings.map(({ rule, like }) => {
    const whom = like === "referrer" ? "who invites" : "an earlier friend"
    return `${wordsOf(rule)} ${whom}`
  })
  return reasons.length > 0 ? `Held: ${reasons.join("; ")}.` : null
}

function wordsOf(rule: ReferralFinding["rule"]) {
  switch (rule) {
    case "self":
      return "the same person as"
    case "email-alias":
      return "another spelling of the e-mail address of"
    case "household":
      return "the same household as"
    case "same-phone":
      return "the same phone number as"
    case "same-ip":
      return "the same internet connection as"
    case "same-card":
      return "the same card as"
    default:
      return rule satisfies never
  }
}
