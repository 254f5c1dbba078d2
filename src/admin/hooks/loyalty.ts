import {
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import type {
  AdminLoyaltyAccount,
  AdminLoyaltyAccountsAdjustBody,
} from "../../client"
import { LIVE } from "../lib/live-query"
import { api, core } from "../lib/sdk"

const ENTRIES = 5

/** What a shop with tiers tells as well. */
export type LoyaltyAccount = AdminLoyaltyAccount & {
  tier?: { name: string } | null
  next_tier?: { name: string; points_missing: number } | null
}

export function useLoyaltyAccount(customerId: string) {
  return useQuery({
    queryKey: ["loyalty", "accounts", customerId],
    queryFn: async (): Promise<LoyaltyAccount> =>
      (await api.admin.loyaltyAccounts.retrieve(customerId)).loyalty_account,
    ...LIVE,
  })
}

/** What happened, the newest first, page by page. */
export function useLoyaltyEntries(customerId: string) {
  return useInfiniteQuery({
    queryKey: ["loyalty", "entries", customerId],
    queryFn: ({ pageParam }) =>
      api.admin.loyaltyAccounts.entries.list(customerId, {
        limit: ENTRIES,
        ...(pageParam && { after: pageParam }),
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    ...LIVE,
  })
}

export function useAdjustPoints(customerId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: AdminLoyaltyAccountsAdjustBody) =>
      api.admin.loyaltyAccounts.adjust(customerId, body),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["loyalty"] }),
  })
}

/** Null for somebody who works here no more. */
export function useColleague(userId: string | null) {
  return useQuery({
    queryKey: ["loyalty", "colleague", userId],
    queryFn: async () => {
      const fields = "id,first_name,last_name,email"
      const { users } = await core.user.list({ id: userId ?? "", fields })
      return users[0] ?? null
    },
    enabled: userId !== null,
    staleTime: Infinity,
  })
}
