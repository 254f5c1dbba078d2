import type { ServerResponse } from "http"
import type { Lifecycle } from "./supervision"

/** Settles the headers that only the moment of sending them can. */
export function finishHeaders(res: ServerResponse, lifecycle: Lifecycle) {
  const writeHead = res.writeHead.bind(res) as (
    ...args: unknown[]
  ) => typeof res

  res.writeHead = (...args: unknown[]) => {
    // Express adds it after us.
    res.removeHeader("X-Powered-By")
    if (lifecycle.draining) {
      // The caller's next request then goes to another server.
      res.setHeader("Connection", "close")
    }
    return writeHead(...args)
  }
}
