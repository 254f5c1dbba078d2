import { useInfiniteQuery } from "@tanstack/react-query"
import type { AdminLoyaltyAccountsListQuery } from "../../client"
import { LIVE_PAGE } from "../lib/live-query"
import { api } from "../lib/sdk"

const MEMBERS = 20

/** Everybody with points, page by page. */
export function useMembers(query: AdminLoyaltyAccountsListQuery) {
  return useInfiniteQuery({
    queryKey: ["loyalty", "members", query],
    queryFn: ({ pageParam }) =>
      api.admin.loyaltyAccounts.list({
        ...query,
        limit: MEMBERS,
        ...(pageParam && { after: pageParam }),
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
    ...LIVE_PAGE,
  })
}
