import type { ReferralFinding } from "./finding"

/**
 * What a person reads who decides whether to release it, or null when nothing
 * speaks against it. A machine holds and never rejects: families share an
 * address, and a town may share an IP.
 */
export function holdReason(findings: readonly ReferralFinding[]) {
  const reasons = findings.map(({ rule, like }) => {
    return `${wordsOf(rule)} ${whomOf(like)}`
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
    case "same-address":
      return "the same e-mail address as"
    default:
      return rule satisfies never
  }
}

function whomOf(like: ReferralFinding["like"]) {
  switch (like) {
    case "referrer":
      return "who invites"
    case "earlier_friend":
      return "an earlier friend"
    case "earlier_customer":
      return "somebody who had ordered before"
    default:
      return like satisfies never
  }
}
