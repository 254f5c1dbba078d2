import { useSearchParams } from "react-router-dom"

export const MESSAGING_VIEWS = [
  "messages",
  "templates",
  "announcements",
  "suppressions",
] as const
export type MessagingView = (typeof MESSAGING_VIEWS)[number]

/** What other pages link to: the messages of one thing. */
const MESSAGE_FOCUSES = ["order_id", "customer_id", "announcement_id"] as const

/** Where somebody is on the page Messages; the address bar remembers it. */
export function useMessagingPlace() {
  const [params, setParams] = useSearchParams()
  const wanted = params.get("view") as MessagingView
  const view = MESSAGING_VIEWS.includes(wanted) ? wanted : "messages"
  const focus = MESSAGE_FOCUSES.find((name) => params.has(name))
  return {
    view,
    focus,
    focused: focus && { [focus]: params.get(focus) as string },
    message: params.get("message") ?? undefined,
    goTo: (next: MessagingView) => setParams({ view: next }),
    unfocus: () => setParams({}),
    openMessage: (id: string | undefined) =>
      setParams((before) => {
        before.delete("message")
        if (id) {
          before.set("message", id)
        }
        return before
      }),
  }
}
