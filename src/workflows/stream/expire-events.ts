import { defineSweep } from "../../lib/sweep"
import { STREAM_MODULE } from "../../modules/stream"
import type StreamModuleService from "../../modules/stream/service"

const KEPT_MS = 24 * 3_600_000

export const expireEvents = defineSweep({
  name: "stream-expire-events",
  title: "Forgets stream events after 24 hours, and tickets nobody used",
  schedule: "*/5 * * * *",
  async sweep({ container, now }, limit) {
    const stream: StreamModuleService = container.resolve(STREAM_MODULE)
    const before = new Date(now.getTime() - KEPT_MS)
    const events = await stream.forgetEvents({ before, limit })
    return events + (await stream.forgetTickets(limit))
  },
})
