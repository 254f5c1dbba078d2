import type { IncomingMessage } from "http"
import { malformed, tooLarge } from "./problems"

export interface BodyLimits {
  file_bytes_max: number
  /** A body may stand still this long. */
  idle_ms: number
  /** A body has to be here by then. Below Node's own limit of 300 seconds. */
  total_ms: number
}

/** Boundaries, part headers and text fields beside the file. */
const FORM_BYTES_MAX = 64 * 1024
/** A refused body is read on this long, so that its sender gets the answer. */
const DRAIN_MS = 10_000

/**
 * Watches a body come in. `failure` rejects once it is too large, too slow or
 * given up. Timeouts of HTTP stay on real time.
 */
export function watchBody(req: IncomingMessage, limits: BodyLimits) {
  const bytesMax = limits.file_bytes_max + FORM_BYTES_MAX
  const timers: NodeJS.Timeout[] = []
  let bytes = 0
  let fail: (error: Error) => void = () => undefined

  const failure = new Promise<never>((_, reject) => (fail = reject))
  failure.catch(() => undefined)
  const afterwards = (ms: number) => {
    const timer = setTimeout(
      () => fail(malformed("The upload took too long")),
      ms
    )
    timers.push(timer)
    return timer
  }
  const total = afterwards(limits.total_ms)
  const idle = afterwards(limits.idle_ms)

  const count = (chunk: Buffer) => {
    bytes += chunk.length
    idle.refresh()
    if (bytes > bytesMax) {
      fail(tooLarge(`The upload is larger than ${bytesMax} bytes`))
    }
  }
  const onClose = () => {
    if (!req.complete) {
      fail(malformed("The upload was broken off"))
    }
  }
  req.on("data", count)
  req.on("close", onClose)
  if (Number(req.headers["content-length"]) > bytesMax) {
    fail(tooLarge(`The upload is larger than ${bytesMax} bytes`))
  }
  return {
    failure,
    stop() {
      clearTimeout(total)
      clearTimeout(idle)
      req.off("data", count)
      req.off("close", onClose)
    },
    /** Lets the rest of a refused body run into nothing. */
    drain() {
      req.unpipe()
      req.resume()
      const timer = setTimeout(() => req.destroy(), DRAIN_MS).unref()
      req.once("close", () => clearTimeout(timer))
      req.once("end", () => clearTimeout(timer))
    },
  }
}
