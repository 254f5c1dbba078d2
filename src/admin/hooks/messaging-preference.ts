import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminCustomersMessagePreferencesCreateBody,
  CustomerMessagePreferences,
} from "../../client"
import { LIVE } from "../lib/live-query"
import { api } from "../lib/sdk"

export type MessagePreference =
  CustomerMessagePreferences["preferences"][number]

export function useMessagePreferences(customerId: string) {
  return useQuery({
    queryKey: ["messaging", "preferences", customerId],
    queryFn: () => api.admin.customers.messagePreferences.list(customerId),
    ...LIVE,
  })
}

export function useChoosePreferences(customerId: string) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: AdminCustomersMessagePreferencesCreateBody) =>
      api.admin.customers.messagePreferences.create(customerId, body),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["messaging"] }),
  })
}
