import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { LIVE } from "../lib/live-query"
import { api } from "../lib/sdk"

export function useSweeps() {
  return useQuery({
    queryKey: ["operations", "sweeps"],
    queryFn: () => api.admin.sweeps.list(),
    ...LIVE,
  })
}

export function useRunSweep() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => api.admin.sweeps.run(name),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ["operations"] }),
  })
}
