import { FetchError } from "@medusajs/js-sdk"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { LIVE } from "../lib/live-query"
import { api } from "../lib/sdk"

const clockQuery = {
  queryKey: ["operations", "clock"],
  queryFn: readClock,
}

/** Null where nobody may move the clock: there it has no address. */
async function readClock() {
  try {
    const { clock } = await api.admin.clock.retrieve()
    return clock
  } catch (error) {
    if (error instanceof FetchError && error.status === 404) {
      return null
    }
    throw error
  }
}

export function useClock() {
  return useQuery({
    ...clockQuery,
    ...LIVE,
    refetchInterval: ({ state }) =>
      state.data === null ? false : LIVE.refetchInterval,
  })
}

/** How far the shop's clock is ahead of real time. */
export function useClockOffset() {
  const { data } = useQuery(clockQuery)
  return data?.offset_seconds ?? 0
}

export function useAdvanceClock() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (seconds: number) => api.admin.clock.advance({ seconds }),
    // Anything in the shop may have changed on the way.
    onSettled: () => queryClient.invalidateQueries(),
  })
}
