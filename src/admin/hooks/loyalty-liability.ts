import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "../lib/sdk"

/** Which months the book has, and which is the next to close. */
export function useBookMonths() {
  return useQuery({
    queryKey: ["loyalty", "liability", "months"],
    queryFn: async () =>
      (await api.admin.loyaltyMonths.list({ limit: 1 })).book,
  })
}

/** Nothing until the month itself is there: it must not bear another's name. */
export function useLiability(month: string | undefined) {
  return useQuery({
    queryKey: ["loyalty", "liability", month],
    queryFn: async () =>
      (await api.admin.loyaltyLiability.retrieve({ month: month ?? "" }))
        .liability,
    enabled: month !== undefined,
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
