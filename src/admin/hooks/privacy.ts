import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { LIVE } from "../lib/live-query"
import { api, core } from "../lib/sdk"

const FOUND_MAX = 6
const SHOWN_MAX = 20

/** What is going on with a customer, and who was merged into them. */
export function usePrivacyRequests(customerId: string) {
  return useQuery({
    queryKey: ["privacy", "requests", customerId],
    queryFn: async () => {
      const limit = SHOWN_MAX
      const [own, merged] = await Promise.all([
        api.admin.privacyRequests.list({ customer_id: customerId, limit }),
        api.admin.privacyRequests.list({ into_id: customerId, limit }),
      ])
      return [...own.privacy_requests, ...merged.privacy_requests]
    },
    ...LIVE,
  })
}

export function useOrderCount(customerId: string) {
  return useQuery({
    queryKey: ["privacy", "orders", customerId],
    queryFn: async () => {
      const query = { customer_id: customerId, limit: 1, fields: "id" }
      return (await core.order.list(query)).count
    },
  })
}

/** Customers who may stay when this one goes. */
export function useOthers(customerId: string, q: string) {
  return useQuery({
    queryKey: ["privacy", "others", q],
    enabled: q.trim().length > 1,
    queryFn: () => core.customer.list({ q: q.trim(), limit: FOUND_MAX }),
    select: ({ customers }) => customers.filter(({ id }) => id !== customerId),
  })
}

interface Erasure {
  reason?: string
  force: boolean
}

export function useErase(customerId: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (body: Erasure) => api.admin.customers.erase(customerId, body),
    onSettled: refresh,
  })
}

export function useMerge(customerId: string) {
  const refresh = useRefresh()
  return useMutation({
    mutationFn: (into: string) =>
      api.admin.customers.merge(customerId, { into }),
    onSettled: refresh,
  })
}

function useRefresh() {
  const queryClient = useQueryClient()
  return () => queryClient.invalidateQueries({ queryKey: ["privacy"] })
}
