import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminLoyaltyRewardsCreateBody,
  AdminLoyaltyRewardsListQuery,
} from "../../client"
import { explainedApi } from "../lib/explained-api"
import { LIVE, LIVE_PAGE } from "../lib/live-query"
import { api } from "../lib/sdk"

const CLAIMS = 5

export function useRewards(query: AdminLoyaltyRewardsListQuery) {
  return useQuery({
    queryKey: ["loyalty", "rewards", query],
    queryFn: () => api.admin.loyaltyRewards.list(query),
    ...LIVE_PAGE,
  })
}

/** Changes a reward, or adds one where there is no id yet. */
export function useSaveReward(id: string | undefined) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: ({ key, ...terms }: AdminLoyaltyRewardsCreateBody) =>
      id
        ? explainedApi.admin.loyaltyRewards.update(id, terms)
        : explainedApi.admin.loyaltyRewards.create({ key, ...terms }),
    onSuccess: refresh,
  })
}

export type RewardVerb = "activate" | "archive"

export function useMoveReward() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: ({ id, verb }: { id: string; verb: RewardVerb }) =>
      api.admin.loyaltyRewards[verb](id, {}),
    onSettled: refresh,
  })
}

/** What a customer has claimed, the newest first, page by page. */
export function useClaims(customerId: string) {
  return useInfiniteQuery({
    queryKey: ["loyalty", "claims", customerId],
    queryFn: ({ pageParam }) =>
      api.admin.loyaltyAccounts.claims.list(customerId, {
        limit: CLAIMS,
        ...(pageParam && { after: pageParam }),
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    ...LIVE,
  })
}

export function useReturnClaim() {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (id: string) => api.admin.loyaltyClaims.return(id, {}),
    onSettled: refresh,
  })
}

/** A claim changes a balance, so all of loyalty is read again. */
function useRefresh() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: ["loyalty"] })
}
