import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminLoyaltyProgramsCreateBody,
  AdminLoyaltyProgramsListQuery,
} from "../../client"
import { explainedApi } from "../lib/explained-api"
import { LIVE_PAGE } from "../lib/live-query"
import { api, core } from "../lib/sdk"

/** More than a shop has. */
const CHOICES_MAX = 200
const ACTIVE_MAX = 100

export function usePrograms(query: AdminLoyaltyProgramsListQuery) {
  return useQuery({
    queryKey: ["loyalty", "programs", query],
    queryFn: () => api.admin.loyaltyPrograms.list(query),
    ...LIVE_PAGE,
  })
}

export function useProgram(id: string | undefined) {
  return useQuery({
    queryKey: ["loyalty", "programs", id],
    queryFn: async () =>
      (await api.admin.loyaltyPrograms.retrieve(id ?? "")).loyalty_program,
    enabled: id !== undefined,
    // Who writes must not lose it because a window came to the front.
    refetchOnWindowFocus: false,
  })
}

/** What a channel earns by, and what another version would retire. */
export function useActiveProgram(sales_channel_id: string | null) {
  return useQuery({
    queryKey: ["loyalty", "programs", "active"],
    queryFn: async () => {
      const query = { status: "active" as const, limit: ACTIVE_MAX }
      return (await api.admin.loyaltyPrograms.list(query)).loyalty_programs
    },
    select: (programs) =>
      programs.find((one) => one.sales_channel_id === sales_channel_id) ?? null,
  })
}

/** Writes a draft anew, or the first time when it has no id yet. */
export function useSaveProgram(id: string | undefined) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: async (body: AdminLoyaltyProgramsCreateBody) => {
      const { loyalty_program } = id
        ? await explainedApi.admin.loyaltyPrograms.update(id, {
            definition: body.definition,
          })
        : await explainedApi.admin.loyaltyPrograms.create(body)
      return loyalty_program
    },
    onSuccess: refresh,
  })
}

export function useActivateProgram(id: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: () => api.admin.loyaltyPrograms.activate(id, {}),
    onSettled: refresh,
  })
}

export function useDeleteDraft(id: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: () => api.admin.loyaltyPrograms.delete(id),
    onSuccess: () =>
      queryClient.invalidateQueries({
        queryKey: ["loyalty", "programs"],
        // Its own page is still open, and would say that it is gone.
        predicate: ({ queryKey }) => queryKey[2] !== id,
      }),
  })
}

function useRefresh() {
  const queryClient = useQueryClient()
  return () =>
    queryClient.invalidateQueries({ queryKey: ["loyalty", "programs"] })
}

export function useChannels() {
  return useQuery({
    queryKey: ["loyalty", "channels"],
    queryFn: () =>
      core.salesChannel.list({ fields: "id,name", limit: CHOICES_MAX }),
  })
}

/** What the shop sells in, such as `eur`. */
export function useCurrencies() {
  return useQuery({
    queryKey: ["loyalty", "currencies"],
    queryFn: async () => {
      const fields = "supported_currencies.currency_code"
      const { stores } = await core.store.list({ fields, limit: 1 })
      return (stores[0]?.supported_currencies ?? []).map(
        ({ currency_code }) => currency_code
      )
    },
  })
}
