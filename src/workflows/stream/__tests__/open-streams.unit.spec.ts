import type { MedusaContainer } from "@medusajs/framework/types"
import { PassThrough } from "stream"
import type { ServerResponse } from "http"
import { EventStream } from "../../../lib/sse"
import { openStreams } from "../open-streams"

function open() {
  const stream = new EventStream(new PassThrough() as unknown as ServerResponse)
  const reader = {
    topics: [],
    send: () => undefined,
    drained: () => Promise.resolve(true),
  }
  openStreams.add(
    {
      stream,
      reader,
      actor: { type: "user", id: "user_1" },
      expires_at_ms: Infinity,
    },
    {} as MedusaContainer
  )
  return stream
}

it("ends every stream at a signal, and takes no more", () => {
  const others = process.listeners("SIGTERM")
  const streams = [open(), open()]
  const [leave] = process
    .listeners("SIGTERM")
    .filter((listener) => !others.includes(listener))
  expect(() => openStreams.assertRoom()).not.toThrow()

  leave?.("SIGTERM")
  expect(streams.map(({ isOpen }) => isOpen)).toEqual([false, false])
  expect(() => openStreams.assertRoom()).toThrow(
    expect.objectContaining({ status: 503 })
  )
})
