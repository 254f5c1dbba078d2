import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminSuppressionsCreateBody,
  AdminSuppressionsListQuery,
} from "../../client"
import { LIVE_PAGE } from "../lib/live-query"
import { api } from "../lib/sdk"

export function useSuppressions(query: AdminSuppressionsListQuery) {
  return useQuery({
    queryKey: ["messaging", "suppressions", query],
    queryFn: () => api.admin.suppressions.list(query),
    ...LIVE_PAGE,
  })
}

export function useSuppressAddress() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: AdminSuppressionsCreateBody) =>
      api.admin.suppressions.create(body),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["messaging"] }),
  })
}

export function useLiftSuppression() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.admin.suppressions.delete(id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["messaging"] }),
  })
}
