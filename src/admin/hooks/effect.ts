import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminEffectsListQuery } from "../../client"
import { LIVE, LIVE_PAGE } from "../lib/live-query"
import { api } from "../lib/sdk"

export type Verdict = "retry" | "confirm" | "refuse"

export function useEffects(query: AdminEffectsListQuery) {
  return useQuery({
    queryKey: ["operations", "effects", query],
    queryFn: () => api.admin.effects.list(query),
    ...LIVE_PAGE,
  })
}

export function useEffectDetail(id: string) {
  return useQuery({
    queryKey: ["operations", "effects", id],
    queryFn: () => api.admin.effects.retrieve(id),
    ...LIVE,
  })
}

interface Decision {
  id: string
  verdict: Verdict
  note: string
  /** The provider's id, where it was found there. */
  reference?: string
}

export function useDecideEffect() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, verdict, ...body }: Decision) =>
      api.admin.effects[verdict](id, body),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ["operations"] }),
  })
}
