import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { parseCorsOrigins } from "@medusajs/framework/utils"
import { config } from "../../config/current"

const origins = parseCorsOrigins(`${config.cors.store},${config.cors.admin}`)

/**
 * One door for storefronts and admins, outside of both, so core lets no other
 * origin in. Cookies stay out as well: the ticket says who it is.
 */
function allowOrigins(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  res.vary("Origin")
  const origin = req.get("origin")
  if (origin && isAllowed(origin)) {
    res.set("Access-Control-Allow-Origin", origin)
  }
  if (req.method !== "OPTIONS") {
    return next()
  }
  res
    .set({
      "Access-Control-Allow-Methods": "GET",
      "Access-Control-Allow-Headers": "Last-Event-ID, Cache-Control",
      "Access-Control-Max-Age": "86400",
    })
    .status(204)
    .end()
}

function isAllowed(origin: string) {
  return origins.some((allowed) =>
    typeof allowed === "string" ? allowed === origin : allowed.test(origin)
  )
}

export const streamMiddlewares: MiddlewareRoute[] = [
  { matcher: "/stream", middlewares: [allowOrigins] },
]
