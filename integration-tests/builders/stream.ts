import http, { type IncomingMessage } from "http"
import { until } from "../processes/support/wait"

export interface HeardEvent {
  id: number
  event: string
  data: Record<string, string>
}

/** A browser's EventSource, with what a spec wants to know of it. */
export async function openStream(
  url: string,
  headers: Record<string, string> = {}
) {
  const answer = await ask(url, headers)
  let text = ""
  let isOver = false
  answer.setEncoding("utf8")
  answer.on("data", (chunk: string) => (text += chunk))
  answer.on("close", () => (isOver = true))
  answer.on("error", () => undefined)
  // Behind the last empty line stands what has come of the next event so far.
  const events = () => text.split("\n\n").slice(0, -1).flatMap(parse)
  const news = () =>
    events().filter(({ event }) => !["start", "reset"].includes(event))
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: () => text,
    isOver: () => isOver,
    events,
    /** What has happened, without what the stream says of itself. */
    news,
    untilHeard: async (count: number, within_ms = 8_000) => {
      await until(() => news().length >= count, {
        within_ms,
        describe: () => text,
      })
      return news()
    },
    untilOver: (within_ms = 8_000) =>
      until(() => isOver, { within_ms, describe: () => text }),
    close: () => answer.destroy(),
    /** A reader that takes nothing more. */
    stall: () => answer.pause(),
  }
}

export type HeardStream = Awaited<ReturnType<typeof openStream>>

function ask(url: string, headers: Record<string, string>) {
  return new Promise<IncomingMessage>((resolve, reject) => {
    http.get(url, { headers, agent: false }, resolve).on("error", reject)
  })
}

function parse(frame: string): HeardEvent[] {
  const field = (name: string) =>
    new RegExp(`^${name}: (.*)$`, "m").exec(frame)?.[1]
  const event = field("event")
  return event
    ? [
        {
          id: Number(field("id")),
          event,
          data: JSON.parse(field("data") ?? "null"),
        },
      ]
    : []
}
