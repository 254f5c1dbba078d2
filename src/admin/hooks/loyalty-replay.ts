import { useMutation } from "@tanstack/react-query"
import { api } from "../lib/sdk"

const DAY_MS = 86_400_000

/** What a replay is asked about. */
export interface ReplayedOf {
  days: number
  /** The definition as it is saved. */
  written: string
}

interface ReplayQuery extends ReplayedOf {
  now: Date
}

/** What members would have earned by a version in the last days. */
export function useReplay(programId: string) {
  return useMutation({
    mutationFn: async ({ days, now }: ReplayQuery) => {
      const from = new Date(now.getTime() - days * DAY_MS).toISOString()
      const { replay } = await api.admin.loyaltyPrograms.replay(programId, {
        ...{ from, to: now.toISOString() },
      })
      return replay
    },
  })
}
