import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { messageOf } from "../error-message"
import { answerTo } from "./answer"

/** The last handler of every route, core's included. */
export function answerError(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (res.headersSent) {
    // Half an answer is out. Express then cuts the connection, which is the
    // only way left to tell the caller.
    next(error)
    return
  }
  const { status, body, headers } = answerTo(error)
  if (status >= 500) {
    const route = `${req.method} ${req.route?.path ?? req.baseUrl}`
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`${route} failed, request ${req.requestId}`, asError(error))
  }
  res
    .set(headers ?? {})
    .status(status)
    .json(body)
}

/** Also of an error from another realm, such as a worker's. */
function asError(error: unknown) {
  return error instanceof Error
    ? error
    : Object.assign(new Error(messageOf(error)), error)
}
