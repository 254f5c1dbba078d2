import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareFunction,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { config } from "../../config/current"
import { isAppEnvOf } from "../../config"
import { idempotent } from "../idempotency"
import { limitRoute } from "../rate-limit"
import { admit } from "./access"
import { checkAnswer } from "./check-answer"
import { findContracts, type FoundContract } from "./find"
import {
  METHODS,
  takesIdempotencyKey,
  type Method,
  type Operation,
} from "./operation"
import { validateInput } from "./validate"

/**
 * What stands before each route of ours, made from its contract: who may call,
 * how often, with what, and the same answer to the same key.
 *
 * @param apiDir the folder `api`; a plugin passes its own
 */
export function contractRoutes(apiDir: string): MiddlewareRoute[] {
  return findContracts(apiDir).flatMap(routesOf)
}

function routesOf({ path, contract }: FoundContract): MiddlewareRoute[] {
  return METHODS.flatMap((method) => {
    const operation = contract[method]
    return operation ? [routeOf(path, method, operation)] : []
  })
}

function routeOf(
  path: string,
  method: Method,
  operation: Operation
): MiddlewareRoute {
  return {
    matcher: path,
    methods: [method],
    middlewares: middlewaresOf(path, method, operation),
    ...(operation.body_limit && {
      bodyParser: { sizeLimit: operation.body_limit },
    }),
  }
}

/**
 * The order matters: nobody is told what is wrong with a body they may not
 * send, and what is refused or repeated on the way is as private as the answer.
 */
function middlewaresOf(
  path: string,
  method: Method,
  operation: Operation
): MiddlewareFunction[] {
  const { access, rate_limit_per_minute } = operation
  return [
    ...(path.startsWith("/store/") && access !== "anyone" ? [keepPrivate] : []),
    ...admit(access),
    ...(rate_limit_per_minute
      ? [limitRoute(`${method} ${path}`, rate_limit_per_minute)]
      : []),
    ...(isAppEnvOf(config, "development", "test")
      ? [checkAnswer(operation)]
      : []),
    validateInput(operation),
    ...(takesIdempotencyKey(method, operation)
      ? [idempotent(path, operation.recover)]
      : []),
  ]
}

/** Answers that are somebody's own stay out of every cache. */
function keepPrivate(
  _req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  res.set("Cache-Control", "no-store")
  next()
}
