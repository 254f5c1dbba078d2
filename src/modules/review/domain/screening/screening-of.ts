import { HELD } from "../reasons"
import type { Finding } from "./finding"
import { verdictOn } from "./findings-verdict"

const DAY_MS = 86_400_000

/** What the screening made of something that was said. */
export interface Verdict {
  findings: Finding[]
  status: "published" | "held"
  reason: string | null
  publish_by: Date | null
}

/** Of a review, whose words are kept to know copies of them. */
export interface Screening extends Verdict {
  fingerprint: string | null
}

/** What becomes of what has these findings, and until when. */
export function screeningOf<Found extends Pick<Verdict, "findings">>(
  found: Found,
  { held_days_max }: { held_days_max: number },
  now: Date
): Found & Verdict {
  const { status, needs_person } = verdictOn(found.findings)
  const isHeld = status === "held"
  return {
    ...found,
    status,
    reason: isHeld ? HELD : null,
    publish_by:
      isHeld && !needs_person
        ? new Date(now.getTime() + held_days_max * DAY_MS)
        : null,
  }
}
