import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { LIVE } from "../lib/live-query"
import { sdk } from "../lib/sdk"

export interface Sweep {
  name: string
  title: string
  /** Cron, in real time. */
  schedule: string
  is_running: boolean
  last_started_at: string | null
  last_finished_at: string | null
  last_succeeded_at: string | null
  last_items: number
  last_failed: number
  last_error: string | null
  failures: number
  backlog: number | null
}

/** `runs` is 0 when another process was at it. */
export interface SweepRun {
  name: string
  runs: number
  items: number
  failed: number
}

export function useSweeps() {
  return useQuery({
    queryKey: ["operations", "sweeps"],
    queryFn: () => sdk.client.fetch<{ sweeps: Sweep[] }>("/admin/sweeps"),
    ...LIVE,
  })
}

export function useRunSweep() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (name: string) =>
      sdk.client.fetch<{ sweep: SweepRun }>(`/admin/sweeps/${name}/run`, {
        method: "POST",
      }),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ["operations"] }),
  })
}
