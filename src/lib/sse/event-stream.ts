import type { ServerResponse } from "http"
import { retryFrame } from "./frames"

const RETRY_MS = 2_000
/** A reader that takes nothing must not keep a server from stopping. */
const END_WITHIN_MS = 1_000
/** How much may wait for a slow reader before it is cut off. */
const BUFFER_BYTES_MAX = 1024 * 1024

const HEADERS = {
  "Content-Type": "text/event-stream; charset=utf-8",
  // A cache or a proxy that compresses would hold events back.
  "Cache-Control": "no-cache, no-transform",
  "X-Accel-Buffering": "no",
}

/** Server-sent events on one answer. */
export class EventStream {
  /** By the process' own clock, of the last bytes. */
  wrote_at_ms = performance.now()

  constructor(private readonly res: ServerResponse) {}

  begin() {
    // Small pieces go out at once instead of waiting for an acknowledgement.
    this.res.socket?.setNoDelay(true)
    this.res.writeHead(200, HEADERS)
    this.write(retryFrame(RETRY_MS))
  }

  get isOpen() {
    return !this.res.writableEnded && !this.res.destroyed
  }

  /** A reader that is too slow loses its connection, and may resume. */
  write(frame: Buffer) {
    if (!this.isOpen) {
      return
    }
    this.wrote_at_ms = performance.now()
    this.res.write(frame)
    if (this.res.writableLength > BUFFER_BYTES_MAX) {
      this.res.destroy()
    }
  }

  /** @returns false when the reader has gone, or takes nothing for too long */
  async drained(within_ms: number): Promise<boolean> {
    if (this.isOpen && this.res.writableNeedDrain) {
      await this.#nextDrain(within_ms)
    }
    return this.isOpen
  }

  end() {
    if (this.isOpen) {
      this.res.end()
      setTimeout(() => this.res.destroy(), END_WITHIN_MS).unref()
    }
  }

  onClose(listener: () => void) {
    this.res.once("close", listener)
  }

  #nextDrain(within_ms: number) {
    return new Promise<void>((resolve) => {
      const timer = setTimeout(() => this.res.destroy(), within_ms)
      const done = () => {
        clearTimeout(timer)
        this.res.off("drain", done).off("close", done)
        resolve()
      }
      this.res.once("drain", done).once("close", done)
    })
  }
}
