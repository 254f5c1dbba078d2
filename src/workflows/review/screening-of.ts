import { clock } from "../../lib/clock"
import { HELD } from "../../modules/review/domain/reasons"
import type { ReviewSettings } from "../../modules/review/domain/review-settings"
import { verdictOn, type Finding } from "../../modules/review/domain/screening"
import type { Screening } from "../../modules/review/submitting"

const DAY_MS = 86_400_000

/** What findings come to: published now, or held, and until when at most. */
export function screeningOf(
  findings: Finding[],
  { held_days_max }: ReviewSettings
): Omit<Screening, "fingerprint"> {
  const { status, needs_person } = verdictOn(findings)
  const isHeld = status === "held"
  return {
    findings,
    status,
    reason: isHeld ? HELD : null,
    publish_by:
      isHeld && !needs_person
        ? new Date(clock.now().getTime() + held_days_max * DAY_MS)
        : null,
  }
}
