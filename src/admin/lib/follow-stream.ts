import {
  nextLink,
  RESTING,
  waitMs,
  type LinkChange,
  type StreamLink,
} from "./stream-link"

export interface StreamNews {
  id: string
  event: string
  data: Record<string, string>
}

/** The part of a browser's EventSource that is used here. */
export type Source = Pick<
  EventSource,
  "addEventListener" | "close" | "onopen" | "onerror"
>

interface FollowOptions {
  /** An EventSource tells only of events that it is asked for by name. */
  events: readonly string[]
  askTicket: (signal: AbortSignal) => Promise<string>
  open: (ticket: string, last_id?: string) => Source
  /** Whether asking again is of no use, as after a logout. */
  isRefusal: (error: unknown) => boolean
  onNews: (news: StreamNews) => void
  onChange: (link: StreamLink, before: StreamLink) => void
}

/** What a stream says of itself, only for its id. */
const OWN_EVENTS = ["start", "reset"]

/**
 * Follows a stream for as long as it is wanted. A ticket serves once, so the
 * browser's own way to connect again leads nowhere: each connection has a new
 * ticket and resumes behind the last event that was heard.
 */
export function followStream(options: FollowOptions) {
  let link = RESTING
  let leave = () => {}

  function change(news: LinkChange) {
    const before = link
    link = nextLink(link, news)
    if (link.phase === before.phase) {
      return
    }
    // A connection that opens stays what it was.
    if (link.phase !== "live") {
      leave()
      leave = enter()
    }
    options.onChange(link, before)
  }

  function enter() {
    if (link.phase === "connecting") {
      return connect()
    }
    if (link.phase === "waiting") {
      const timer = setTimeout(
        () => change({ type: "waited" }),
        waitMs(link.failures)
      )
      return () => clearTimeout(timer)
    }
    return () => {}
  }

  function connect() {
    const stop = new AbortController()
    void listen(stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) {
        change({ type: options.isRefusal(error) ? "refused" : "lost" })
      }
    })
    return () => stop.abort()
  }

  async function listen(signal: AbortSignal) {
    const ticket = await options.askTicket(signal)
    if (signal.aborted) {
      return
    }
    const source = options.open(ticket, link.last_id)
    signal.addEventListener("abort", () => source.close())
    source.onopen = () => change({ type: "opened" })
    source.onerror = () => change({ type: "lost" })
    for (const event of [...OWN_EVENTS, ...options.events]) {
      source.addEventListener(event, ({ lastEventId: id, data }) => {
        change({ type: "heard", id })
        options.onNews({ id, event, data: JSON.parse(data) })
      })
    }
  }

  return {
    want: () => change({ type: "wanted" }),
    rest: () => change({ type: "unwanted" }),
  }
}
