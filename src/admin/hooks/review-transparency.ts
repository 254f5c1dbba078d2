import { useQuery } from "@tanstack/react-query"
import { LIVE } from "../lib/live-query"
import { api } from "../lib/sdk"

/** What shoppers are told of what became of all reviews. */
export function useReviewTransparency() {
  return useQuery({
    queryKey: ["review", "transparency"],
    queryFn: async () =>
      (await api.admin.reviewTransparency.retrieve()).transparency,
    ...LIVE,
  })
}
