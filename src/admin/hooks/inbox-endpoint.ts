import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminInboxEndpointsCreateBody, InboxEndpoint } from "../../client"
import { LIVE_PAGE } from "../lib/live-query"
import { api } from "../lib/sdk"

/** Where the sender is to send to. */
export function addressOf({ feature, slug }: InboxEndpoint) {
  const server = new URL(
    import.meta.env.VITE_BACKEND_URL || "/",
    window.location.origin
  )
  return new URL(`/hooks/${feature}/${slug}`, server).href
}

export function useInboxEndpoints(page: { limit: number; offset: number }) {
  return useQuery({
    queryKey: ["operations", "inbox-endpoints", page],
    queryFn: () => api.admin.inboxEndpoints.list(page),
    ...LIVE_PAGE,
  })
}

export function useCreateEndpoint() {
  return useEndpointChange((body: AdminInboxEndpointsCreateBody) =>
    api.admin.inboxEndpoints.create(body)
  )
}

/** The old secret stays good for a day. */
export function useRotateEndpoint() {
  return useEndpointChange(({ id }: InboxEndpoint) =>
    api.admin.inboxEndpoints.rotate(id, {})
  )
}

export function useSwitchEndpoint() {
  return useEndpointChange(({ id, is_enabled }: InboxEndpoint) =>
    api.admin.inboxEndpoints[is_enabled ? "disable" : "enable"](id)
  )
}

function useEndpointChange<Input, Answer>(
  mutationFn: (input: Input) => Promise<Answer>
) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn,
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ["operations"] }),
  })
}
