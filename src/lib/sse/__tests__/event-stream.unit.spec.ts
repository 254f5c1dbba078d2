import type { ServerResponse } from "http"
import { Writable } from "stream"
import { EventStream, eventFrame } from ".."

/** An answer whose reader takes nothing. */
function stalled() {
  const res = new Writable({ write: () => undefined, highWaterMark: 1024 })
  return {
    res,
    stream: new EventStream(res as unknown as ServerResponse),
  }
}

const KILOBYTE = Buffer.alloc(1024, "x")

describe("a stream", () => {
  it("writes an event as the wire has it, with no way to end a frame early", () => {
    const frame = eventFrame({
      id: 7,
      event: "note.added",
      data: { text: "one\n\nid: 9\r" },
    })
    expect(frame.toString()).toBe(
      'id: 7\nevent: note.added\ndata: {"text":"one\\n\\nid: 9\\r"}\n\n'
    )
  })

  it("is cut when a megabyte waits for its reader", () => {
    const { res, stream } = stalled()
    for (let sent = 0; sent < 1024; sent++) {
      stream.write(KILOBYTE)
    }
    expect(stream.isOpen).toBe(true)
    stream.write(KILOBYTE)
    expect(stream.isOpen).toBe(false)
    expect(res.destroyed).toBe(true)
  })

  it("is cut when its reader takes nothing of a page in time", async () => {
    const { stream } = stalled()
    stream.write(KILOBYTE)
    stream.write(KILOBYTE)
    expect(await stream.drained(50)).toBe(false)
  })

  it("ends though its reader takes nothing, so that a server can stop", async () => {
    const { res, stream } = stalled()
    stream.write(KILOBYTE)
    stream.end()
    expect(res.destroyed).toBe(false)
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect(res.destroyed).toBe(true)
  })
})
