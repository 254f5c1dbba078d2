import type { IncomingMessage, ServerResponse } from "http"
import { logger } from "@medusajs/framework/logger"
import { routeTemplate } from "./route-template"

/** The caller left before the first byte of an answer; nginx's number. */
const CALLER_LEFT = 499

/**
 * Logs one line when the answer is complete or the caller is gone. There is no
 * address, query, header or body in it: those hold tokens and personal data.
 */
export function logAccess(
  req: IncomingMessage,
  res: ServerResponse,
  { path, requestId }: { path: string; requestId: string }
) {
  if (!logger.shouldLog("http")) {
    return
  }
  const startedAt = performance.now()
  res.once("close", () => {
    const method = req.method ?? ""
    const route = routeTemplate(req, path)
    const aborted = !res.writableFinished
    const status = aborted && !res.headersSent ? CALLER_LEFT : res.statusCode
    logger.log("http", `${method} ${route} ${status}`, {
      time: new Date().toISOString(),
      method,
      route,
      status,
      duration_ms: Math.round((performance.now() - startedAt) * 10) / 10,
      request_id: requestId,
      response_bytes: responseBytes(res),
      aborted,
    })
  })
}

function responseBytes(res: ServerResponse) {
  const length = res.getHeader("content-length")
  return length === undefined ? undefined : Number(length)
}
