import { useState } from "react"
import type { AdminLoyaltyProgram } from "../../../../client"
import { useReplay, type ReplayedOf } from "../../../hooks/loyalty-replay"
import { useNow } from "../../../hooks/use-now"
import { isStillOf } from "./replayed-of"

export const PERIODS = ["30", "90", "365"] as const
export type Period = (typeof PERIODS)[number]

/**
 * A replay, for as long as it is of the period that is chosen and of the draft
 * as it stands: who activates decides by it.
 */
export function useReplayed(program: AdminLoyaltyProgram, isUnsaved: boolean) {
  const now = useNow()
  const [period, setPeriod] = useState<Period>("90")
  const { mutate, data, variables, error, isPending } = useReplay(program.id)
  const wanted: ReplayedOf = {
    days: Number(period),
    written: JSON.stringify(program.definition),
  }
  const isCurrent = !isUnsaved && isStillOf(variables, wanted)
  return {
    ...{ period, setPeriod, isPending, isUnsaved, days: wanted.days },
    run: () => mutate({ ...wanted, now }),
    replay: isCurrent ? data : undefined,
    error: isCurrent ? error : null,
    /** There is one, but of something else. */
    isOutdated: !isCurrent && data !== undefined,
  }
}

export type Replayed = ReturnType<typeof useReplayed>
