import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { LIVE } from "../lib/live-query"
import { sdk } from "../lib/sdk"

/** A door for the webhooks of one sender. */
export interface InboxEndpoint {
  id: string
  slug: string
  feature: string
  provider: string
  scheme: string
  event_id_header: string | null
  event_id_path: string | null
  is_enabled: boolean
  /** How often somebody came without the right signature. */
  rejected_count: number
  created_at: string
}

/** The secret is answered this once. */
export interface EndpointWithSecret {
  inbox_endpoint: InboxEndpoint
  secret: string
}

export interface NewEndpoint {
  feature: string
  provider: string
  scheme: string
  /** The sender's own, where it makes one. */
  secret?: string
}

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
    queryFn: () =>
      sdk.client.fetch<{ inbox_endpoints: InboxEndpoint[]; count: number }>(
        "/admin/inbox-endpoints",
        { query: { ...page } }
      ),
    placeholderData: keepPreviousData,
    ...LIVE,
  })
}

export function useCreateEndpoint() {
  return useEndpointChange((body: NewEndpoint) =>
    sdk.client.fetch<EndpointWithSecret>("/admin/inbox-endpoints", {
      method: "POST",
      body,
    })
  )
}

/** The old secret stays good for a day. */
export function useRotateEndpoint() {
  return useEndpointChange(({ id }: InboxEndpoint) =>
    sdk.client.fetch<EndpointWithSecret>(
      `/admin/inbox-endpoints/${id}/rotate`,
      { method: "POST", body: {} }
    )
  )
}

export function useSwitchEndpoint() {
  return useEndpointChange(({ id, is_enabled }: InboxEndpoint) =>
    sdk.client.fetch<{ inbox_endpoint: InboxEndpoint }>(
      `/admin/inbox-endpoints/${id}/${is_enabled ? "disable" : "enable"}`,
      { method: "POST" }
    )
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
