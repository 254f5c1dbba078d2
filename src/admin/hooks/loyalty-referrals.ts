import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminLoyaltyReferralsListQuery,
  AdminLoyaltyReferralsRejectBody,
} from "../../client"
import { LIVE, LIVE_PAGE } from "../lib/live-query"
import { api } from "../lib/sdk"

const REFERRALS = 20

/** What is held first, page by page. */
export function useReferrals(query: AdminLoyaltyReferralsListQuery) {
  return useInfiniteQuery({
    queryKey: ["loyalty", "referrals", query],
    queryFn: ({ pageParam }) =>
      api.admin.loyaltyReferrals.list({
        ...query,
        limit: REFERRALS,
        ...(pageParam && { after: pageParam }),
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    ...LIVE_PAGE,
  })
}

export function useReferral(id: string) {
  return useQuery({
    queryKey: ["loyalty", "referrals", id],
    queryFn: async () =>
      (await api.admin.loyaltyReferrals.retrieve(id)).loyalty_referral,
    ...LIVE,
  })
}

export function useReleaseReferral(id: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: () => api.admin.loyaltyReferrals.release(id, {}),
    onSettled: refresh,
  })
}

export function useRejectReferral(id: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: AdminLoyaltyReferralsRejectBody) =>
      api.admin.loyaltyReferrals.reject(id, body),
    onSettled: refresh,
  })
}

function useRefresh() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: ["loyalty"] })
}
