import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { isClockMovable, readClock } from "../../../workflows/clock"

/** Roots of everything whose rules may ask for the time. */
const ROOTS = ["/store", "/admin", "/hooks", "/files"]

/**
 * Where the clock can be moved, another process may have done so: each request
 * looks first. In production there is nothing to look at, and no middleware.
 */
export const clockMiddlewares: MiddlewareRoute[] = isClockMovable
  ? ROOTS.map((matcher) => ({ matcher, middlewares: [setClock] }))
  : []

async function setClock(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  await readClock(req.scope)
  next()
}
