import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { UNTIL_NEXT } from "../lib/live-query"
import { api } from "../lib/sdk"

export function useLiability(month: string) {
  return useQuery({
    queryKey: ["loyalty", "liability", month],
    queryFn: async () =>
      (await api.admin.loyaltyLiability.retrieve({ month })).liability,
    ...UNTIL_NEXT,
  })
}

export function useCloseMonth() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (month: string) => api.admin.loyaltyMonths.close(month, {}),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ["loyalty", "liability"] }),
  })
}
