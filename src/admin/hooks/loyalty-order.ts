import { useQuery } from "@tanstack/react-query"
import { LIVE } from "../lib/live-query"
import { api } from "../lib/sdk"

/** What an order has to do with points. */
export function useOrderPoints(orderId: string) {
  return useQuery({
    queryKey: ["loyalty", "orders", orderId],
    queryFn: async () =>
      (await api.admin.orders.loyalty.retrieve(orderId)).loyalty,
    ...LIVE,
  })
}
