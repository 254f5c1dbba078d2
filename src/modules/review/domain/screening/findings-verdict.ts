import type { Finding } from "./finding"

/**
 * Nobody waits longer for a shop that does not decide (ISO 20488). A shop may
 * choose less.
 */
export const HELD_DAYS_MAX = 10

/**
 * What findings mean. A machine never rejects: it publishes or holds, and
 * nothing but the findings can hold. Where no person is needed, a held review
 * is published after ten days at the latest.
 */
export function verdictOn(findings: readonly Finding[]) {
  return {
    status: findings.length > 0 ? ("held" as const) : ("published" as const),
    needs_person: findings.some(needsPerson),
  }
}

/**
 * Whether a review with this stays held until a person has looked: only where
 * publishing it unseen may break the law or somebody's rights. All else merely
 * delays, or a shop that never looks would have found a way to suppress.
 */
function needsPerson({ rule, detail }: Finding): boolean {
  switch (rule) {
    case "links":
      // Addresses lead to fraud. That it was cheaper at a shop with a name is
      // an opinion.
      return detail !== "domain"
    case "profanity":
      // The shop writes its own list, and could put "refund" on it.
      return detail === "slur"
    case "contact-data":
    case "reused-photo":
    case "catalogue-photo":
    case "video":
    // An insider who does not say so: publishing it is what the law forbids.
    case "staff":
    // Somebody there has taken it down, and we do not know why.
    case "hidden-elsewhere":
      return true
    case "duplicate-text":
    case "unverified":
      return false
    default:
      return rule satisfies never
  }
}

/** Whether there is a detail with which it waits for a person; for the policy. */
export const canNeedPerson = (rule: Finding["rule"]) =>
  ["slur", undefined].some((detail) => needsPerson({ rule, detail }))
