import type { ReplayedOf } from "../../../hooks/loyalty-replay"

/** Of the same period and the same draft. */
export const isStillOf = (asked: ReplayedOf | undefined, wanted: ReplayedOf) =>
  asked?.days === wanted.days && asked.written === wanted.written
