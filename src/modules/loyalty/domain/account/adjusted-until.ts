import { expiresAt } from "../dates"
import type { ProgramDefinition } from "../program"

/** Where no programme says how long points last; see `demoProgram`. */
const DAYS = 365

/**
 * Until when a person's gift lives: as long as what is earned by the programme
 * that holds for all. Null: it never expires.
 */
export function adjustedUntil(
  now: Date,
  program: Pick<ProgramDefinition, "expiry" | "time_zone"> | undefined
) {
  const { expiry, time_zone } = program ?? {
    ...{ expiry: { days: DAYS }, time_zone: "UTC" },
  }
  return expiresAt({ activated_at: now, days: expiry.days, time_zone })
}
