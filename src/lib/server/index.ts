import type { RequestListener, Server } from "http"
import type { Config } from "../../config"
import { ANSWER_HEADERS } from "../answer-headers"
import { logAccess } from "./access-log"
import { areaOf, pathOf } from "./area"
import { completeErrors } from "./error-answers"
import { wrapNextHttpServer } from "./next-http-server"
import { ReadinessCheck, answerReadiness } from "./readiness"
import { acceptRequestId } from "./request-id"
import { finishHeaders } from "./response-headers"
import { securityHeaders } from "./security-headers"
import { drainOnSignal, reportListening, type Lifecycle } from "./supervision"

export { surviveClosedOutput } from "./closed-output"
export { followSupervisor } from "./supervision"

const LIVENESS_PATH = "/health"
const READINESS_PATH = "/health/ready"
const EXPOSED_HEADERS = ANSWER_HEADERS.join(", ")

/**
 * Puts request ids, security and exposed headers, the access log and
 * `/health/ready` in front of the server that Medusa is about to create: before
 * its routers, which it mounts in no certain order, and in workers, which have
 * none.
 */
export function installServer(
  config: Config,
  lifecycle: Lifecycle = { draining: false }
) {
  const setSecurityHeaders = securityHeaders(config)
  const readiness = new ReadinessCheck(config, lifecycle)

  const wrap =
    (application: RequestListener): RequestListener =>
    (req, res) => {
      const path = pathOf(req.url)
      const requestId = acceptRequestId(req.headers["x-request-id"])
      // Core reads the id from here for its own logs.
      req.headers["x-request-id"] = requestId
      res.setHeader("X-Request-Id", requestId)
      setSecurityHeaders(req, res, areaOf(path))
      finishHeaders(res, lifecycle)
      if (areaOf(path) === "api") {
        completeErrors(res)
        // Here, so that core's own refusals have it too. Core says which
        // origins are let in, and this means nothing to the others.
        res.setHeader("Access-Control-Expose-Headers", EXPOSED_HEADERS)
      }

      if (path === READINESS_PATH) {
        void answerReadiness(res, readiness)
        return
      }
      if (path !== LIVENESS_PATH) {
        logAccess(req, res, { path, requestId })
      }
      application(req, res)
    }

  const prepare = (server: Server) => {
    // A load balancer must be the first to close an idle connection: the
    // other way round it may just be sending the next request.
    server.keepAliveTimeout = config.keep_alive_seconds * 1000
    server.once("listening", () => {
      drainOnSignal(lifecycle)
      reportListening()
    })
    server.once("close", () => readiness.close())
  }

  wrapNextHttpServer({ wrap, prepare })
}
