import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { config } from "../../config/current"
import { RequestProblem } from "../../lib/errors"
import { docsDoor, opens } from "./door"

function admitToDocs(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const door = docsDoor(config)
  if (door === "shut") {
    throw new RequestProblem("not_found", "This shop has no docs to show.")
  }
  res.set("Cache-Control", "private, no-cache")
  if (
    door === "locked" &&
    !opens(req.get("authorization"), config.docs_password ?? "")
  ) {
    throw new RequestProblem("unauthorized", "The docs need their password.", {
      headers: { "WWW-Authenticate": 'Basic realm="docs", charset="UTF-8"' },
    })
  }
  next()
}

export const docsMiddlewares: MiddlewareRoute[] = [
  { matcher: "/docs", middlewares: [admitToDocs] },
]
