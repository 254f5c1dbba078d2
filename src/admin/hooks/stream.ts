import { FetchError } from "@medusajs/js-sdk"
import { useQueryClient, type QueryClient } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { atMostEvery } from "../lib/at-most-every"
import { followStream } from "../lib/follow-stream"
import { addNews, ORDER_EVENTS, type NewOrders } from "../lib/order-news"
import { api, streamUrl } from "../lib/sdk"
import { RESTING } from "../lib/stream-link"

/** The dashboard's own key of every list of orders. */
const ORDER_LISTS = { queryKey: ["orders", "list"] }
const REFRESH_EVERY_MS = 1_000

/** Keeps the lists of orders fresh, and counts the orders that came. */
export function useLiveOrders() {
  const queryClient = useQueryClient()
  const [link, setLink] = useState(RESTING)
  const [fresh, setFresh] = useState<NewOrders>([])
  useEffect(() => {
    const lists = liveLists(queryClient)
    const stream = followStream({
      ...ordersDoor,
      onNews: (news) => {
        setFresh((orders) => addNews(orders, news))
        lists.refresh()
      },
      onChange: (next, before) => {
        setLink(next)
        if (next.phase === "live") {
          // Something may have happened before the stream began.
          lists.refresh()
        } else if (before.phase === "live") {
          lists.rest()
        }
      },
    })
    return whileVisible(stream)
  }, [queryClient])
  return { link, count: fresh.length, clear: () => setFresh([]) }
}

const ordersDoor = {
  events: ORDER_EVENTS,
  askTicket: async (signal: AbortSignal) => {
    const topics = ["orders"]
    const { ticket } = await api.admin.streamTickets.create(
      { topics },
      { signal }
    )
    return ticket.token
  },
  open: (ticket: string, last_id?: string) =>
    new EventSource(streamUrl(ticket, last_id)),
  isRefusal: (error: unknown) =>
    error instanceof FetchError && [401, 403].includes(error.status ?? 0),
}

function liveLists(queryClient: QueryClient) {
  const refreshing = atMostEvery(REFRESH_EVERY_MS, () => {
    void queryClient.invalidateQueries(ORDER_LISTS)
  })
  return {
    refresh: refreshing.ask,
    rest: () => {
      refreshing.cancel()
      // A list that cannot be read again takes down the dashboard's page, so
      // what is on its way to a lost server is called back.
      void queryClient.cancelQueries({
        ...ORDER_LISTS,
        predicate: ({ state }) => state.data !== undefined,
      })
    },
  }
}

/** A page that nobody looks at needs no connection. */
function whileVisible(stream: ReturnType<typeof followStream>) {
  const follow = () => (document.hidden ? stream.rest() : stream.want())
  follow()
  document.addEventListener("visibilitychange", follow)
  return () => {
    document.removeEventListener("visibilitychange", follow)
    stream.rest()
  }
}
