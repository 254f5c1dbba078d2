import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminLoyaltyAccountsTierBody,
  AdminLoyaltyTiersCreateBody,
  AdminLoyaltyTiersUpdateBody,
} from "../../client"
import { explainedApi } from "../lib/explained-api"
import { LIVE } from "../lib/live-query"
import { api } from "../lib/sdk"

/** A ladder has twenty at most. */
const TIERS_MAX = 100
const CHANGES = 5
/** Members are in their tier's group, which other pages of the admin show. */
const TOUCHED = [["loyalty"], ["customer_groups"], ["customers"]]

/** The ladder from below, with how many members are in each tier. */
export function useTiers() {
  return useQuery({
    queryKey: ["loyalty", "tiers"],
    queryFn: async () =>
      (await api.admin.loyaltyTiers.list({ limit: TIERS_MAX })).loyalty_tiers,
    ...LIVE,
  })
}

/** What a tier is called; its key, once the tier is gone. */
export function useTierNames() {
  const { data: tiers = [] } = useTiers()
  return (key: string) => tiers.find((tier) => tier.key === key)?.name ?? key
}

/** Makes a tier, or changes the one with this id. */
export function useSaveTier(id: string | undefined) {
  return useMutation({
    mutationFn: async (body: AdminLoyaltyTiersCreateBody) => {
      const { name, points_min, entry_points } = body
      const changes: AdminLoyaltyTiersUpdateBody = {
        ...{ name, points_min, entry_points },
      }
      return id
        ? explainedApi.admin.loyaltyTiers.update(id, changes)
        : explainedApi.admin.loyaltyTiers.create(body)
    },
    onSuccess: useRefresh(),
  })
}

export function useDeleteTier() {
  return useMutation({
    mutationFn: (id: string) => api.admin.loyaltyTiers.delete(id),
    onSettled: useRefresh(),
  })
}

/** Puts a customer into a tier by hand. */
export function useSetTier(customerId: string) {
  return useMutation({
    mutationFn: (body: AdminLoyaltyAccountsTierBody) =>
      api.admin.loyaltyAccounts.tier(customerId, body),
    onSuccess: useRefresh(),
  })
}

/** What became of a customer's tier, the newest first, page by page. */
export function useTierChanges(customerId: string) {
  return useInfiniteQuery({
    queryKey: ["loyalty", "tier-changes", customerId],
    queryFn: ({ pageParam }) =>
      api.admin.loyaltyAccounts.tierChanges.list(customerId, {
        limit: CHANGES,
        ...(pageParam && { after: pageParam }),
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    ...LIVE,
  })
}

function useRefresh() {
  const queryClient = useQueryClient()
  return () =>
    Promise.all(
      TOUCHED.map((queryKey) => queryClient.invalidateQueries({ queryKey }))
    )
}
