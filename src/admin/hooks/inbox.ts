import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query"
import { LIVE } from "../lib/live-query"
import { sdk } from "../lib/sdk"

export type InboxStatus =
  "received" | "failed" | "consumed" | "quarantined" | "discarded"

/** One webhook that was taken in. */
export interface InboxEvent {
  id: string
  endpoint_id: string
  feature: string
  provider: string
  event_id: string
  status: InboxStatus
  ordering_key: string | null
  body_bytes: number
  attempts: number
  error_class: string | null
  next_attempt_at: string | null
  received_at: string
  settled_at: string | null
}

export interface InboxChange {
  from: InboxStatus
  to: InboxStatus
  error_class: string | null
  actor_type: string
  actor_id: string | null
  note: string | null
  occurred_at: string
}

export interface InboxEventDetail extends InboxEvent {
  headers: Record<string, string>
  /** Null where it is no text. */
  body: string | null
  history: InboxChange[]
}

export type InboxVerdict = "replay" | "quarantine" | "discard"

interface InboxQuery {
  status?: InboxStatus[]
  limit: number
  offset: number
}

export function useInbox(query: InboxQuery) {
  return useQuery({
    queryKey: ["operations", "inbox", query],
    queryFn: () =>
      sdk.client.fetch<{ inbox_events: InboxEvent[]; count: number }>(
        "/admin/inbox-events",
        { query: { ...query } }
      ),
    placeholderData: keepPreviousData,
    ...LIVE,
  })
}

export function useInboxEvent(id: string) {
  return useQuery({
    queryKey: ["operations", "inbox", id],
    queryFn: () =>
      sdk.client.fetch<{ inbox_event: InboxEventDetail }>(
        `/admin/inbox-events/${id}`
      ),
    ...LIVE,
  })
}

interface Decision {
  id: string
  verdict: InboxVerdict
  note: string
}

export function useDecideInboxEvent() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, verdict, note }: Decision) =>
      sdk.client.fetch<{ inbox_event: InboxEvent }>(
        `/admin/inbox-events/${id}/${verdict}`,
        { method: "POST", body: { note } }
      ),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ["operations"] }),
  })
}
