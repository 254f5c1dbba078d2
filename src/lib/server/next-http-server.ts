import http, { type RequestListener, type Server } from "http"

const STOCK = Symbol.for("muted-age.http.createServer")
type CreateServer = typeof http.createServer
type Replacement = CreateServer & { [STOCK]?: CreateServer }

interface ServerWrapping {
  /** Returns the listener that is called in place of the application's. */
  wrap: (listener: RequestListener) => RequestListener
  prepare: (server: Server) => void
}

/**
 * Wraps the next HTTP server that this process creates, and only that one.
 *
 * Medusa creates its server right after `register()` in `instrumentation.ts`
 * and hands neither it nor the Express application to anybody before the
 * routers are mounted, so this is the only place in front of all of them.
 * Calling this again before a server exists replaces the wrapping.
 */
export function wrapNextHttpServer({ wrap, prepare }: ServerWrapping) {
  const current: Replacement = http.createServer
  const stock = current[STOCK] ?? current

  const replacement = (...args: unknown[]) => {
    const listener = args.pop()
    replaceCreateServer(stock)
    const server = (stock as (...given: unknown[]) => Server)(
      ...args,
      wrap(listener as RequestListener)
    )
    prepare(server)
    return server
  }
  replaceCreateServer(
    Object.assign(replacement as CreateServer, { [STOCK]: stock })
  )
}

function replaceCreateServer(createServer: CreateServer) {
  Object.assign(http, { createServer })
}
