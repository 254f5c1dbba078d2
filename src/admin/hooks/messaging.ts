import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type {
  AdminMessagesListQuery,
  AdminMessageTopicsPreviewRetrieveQuery,
} from "../../client"
import { LIVE, LIVE_PAGE, UNTIL_NEXT } from "../lib/live-query"
import { api, core } from "../lib/sdk"

export type MessageVerdict = "resend" | "suppress"

interface MessagesQuery extends AdminMessagesListQuery {
  /** An address, an order's number or its id. */
  search?: string
}

export function useMessages({ search, ...query }: MessagesQuery) {
  return useQuery({
    queryKey: ["messaging", "messages", search, query],
    queryFn: async () =>
      api.admin.messages.list({ ...query, ...(await searched(search)) }),
    ...LIVE_PAGE,
  })
}

/** People know orders by their number, the server by their id. */
async function searched(
  search = ""
): Promise<Pick<AdminMessagesListQuery, "to" | "order_id">> {
  const display_id = Number(/^#?(\d+)$/.exec(search)?.[1])
  if (!search || !display_id) {
    return search.startsWith("order_")
      ? { order_id: search }
      : { to: search || undefined }
  }
  const { orders } = await core.order.list({
    q: String(display_id),
    fields: "id,display_id",
    limit: 100,
  })
  const order = orders.find((found) => found.display_id === display_id)
  return { order_id: order?.id ?? search }
}

export function useMessage(id: string) {
  return useQuery({
    queryKey: ["messaging", "messages", id],
    queryFn: () => api.admin.messages.retrieve(id),
    ...LIVE,
  })
}

export function useDecideMessage() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, verdict }: { id: string; verdict: MessageVerdict }) =>
      api.admin.messages[verdict](id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["messaging"] }),
  })
}

export function useMessageTopics() {
  return useQuery({
    queryKey: ["messaging", "topics"],
    queryFn: () => api.admin.messageTopics.list(),
  })
}

export function useTemplatePreview(
  topic: string,
  query: AdminMessageTopicsPreviewRetrieveQuery
) {
  return useQuery({
    queryKey: ["messaging", "topics", topic, query],
    queryFn: () => api.admin.messageTopics.preview.retrieve(topic, query),
    ...UNTIL_NEXT,
  })
}
