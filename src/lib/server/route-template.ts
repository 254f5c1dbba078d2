import type { IncomingMessage } from "http"
import { areaOf } from "./area"

/** What Express leaves on a request; its own types hide the router. */
interface ExpressTraces {
  route?: { path?: unknown }
  app?: { _router?: { stack?: RouterLayer[] } }
}

interface RouterLayer {
  regexp: RegExp
  route?: { path: unknown; methods: Record<string, boolean> }
}

/**
 * Names the route that a request was for, such as `/store/carts/:id`. The raw
 * path is never used: it holds ids, and anything a stranger likes to type.
 *
 * @param path as it arrived; a router shortens `req.url` while it is in it
 */
export function routeTemplate(
  req: IncomingMessage & ExpressTraces,
  path: string
) {
  const area = areaOf(path)
  if (area !== "api") {
    return area === "admin" ? "/app/*" : "/static/*"
  }
  if (isTemplate(req.route?.path)) {
    return req.route.path
  }
  // A request refused by a middleware, for want of a login say, never reached
  // its route, so the router is asked for it.
  const method = wantedMethod(req)
  const layer = req.app?._router?.stack?.find(
    ({ route, regexp }) =>
      isTemplate(route?.path) && route.methods[method] && regexp.test(path)
  )
  return isTemplate(layer?.route?.path) ? layer.route.path : "unmatched"
}

/** Patterns with a wildcard belong to middlewares. */
function isTemplate(path: unknown): path is string {
  return typeof path === "string" && !path.includes("*")
}

function wantedMethod({ method = "GET", headers }: IncomingMessage) {
  const announced = headers["access-control-request-method"]
  const wanted =
    method === "OPTIONS" && typeof announced === "string" ? announced : method
  return (wanted === "HEAD" ? "GET" : wanted).toLowerCase()
}
