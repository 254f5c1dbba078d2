import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { AdminInboxEventsListQuery } from "../../client"
import { LIVE, LIVE_PAGE } from "../lib/live-query"
import { api } from "../lib/sdk"

export type InboxVerdict = "replay" | "quarantine" | "discard"

export function useInbox(query: AdminInboxEventsListQuery) {
  return useQuery({
    queryKey: ["operations", "inbox", query],
    queryFn: () => api.admin.inboxEvents.list(query),
    ...LIVE_PAGE,
  })
}

export function useInboxEvent(id: string) {
  return useQuery({
    queryKey: ["operations", "inbox", id],
    queryFn: () => api.admin.inboxEvents.retrieve(id),
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
      api.admin.inboxEvents[verdict](id, { note }),
    onSettled: () =>
      queryClient.invalidateQueries({ queryKey: ["operations"] }),
  })
}
