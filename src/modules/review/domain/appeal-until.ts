/** The Digital Services Act gives six months at least (article 20). */
const APPEAL_MONTHS = 6

/** Until when an author can ask for a second look at a decision. */
export function appealUntil(decidedAt: Date): Date {
  const until = new Date(decidedAt)
  until.setUTCMonth(until.getUTCMonth() + APPEAL_MONTHS)
  return until
}
