import { createHash } from "crypto"
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { actorOf } from "../actor"
import { RequestProblem } from "../errors"
import {
  RATE_LIMITER,
  type Consumption,
  type Policy,
  type RateLimiter,
} from "./limiter"
import {
  authCalls,
  perRoute,
  refusedLogins,
  refusedLoginsEverywhere,
  storeWrites,
} from "./policies"

const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"]

/** Unsafe calls under `/store`, core's included. */
export async function limitStoreWrites(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (!SAFE_METHODS.includes(req.method)) {
    await spend(req, res, storeWrites, whoOf(req))
  }
  next()
}

/** One route with a number of its own. */
export function limitRoute(route: string, callsPerMinute: number) {
  const policy = perRoute(route, callsPerMinute)
  return async function routeLimit(
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ) {
    await spend(req, res, policy, whoOf(req))
    next()
  }
}

/** Logins, registrations and resets; those that are refused count more. */
export async function limitAuth(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (SAFE_METHODS.includes(req.method)) {
    return next()
  }
  const address = addressOf(req)
  await spend(req, res, authCalls, address)
  const name = nameOf(req)
  if (name) {
    const guards: [Policy, string][] = [
      [refusedLogins, hash(address, name)],
      [refusedLoginsEverywhere, hash(name)],
    ]
    const limiter = limiterOf(req)
    for (const [policy, key] of guards) {
      refuseIfSpent(await limiter.peek(policy, key))
    }
    res.once("finish", () => {
      if (res.statusCode === 401) {
        for (const [policy, key] of guards) {
          void limiter.consume(policy, key)
        }
      }
    })
  }
  next()
}

async function spend(
  req: MedusaRequest,
  res: MedusaResponse,
  policy: Policy,
  key: string
) {
  const consumption = await limiterOf(req).consume(policy, key)
  res.set(headersOf(consumption))
  refuseIfSpent(consumption)
}

function refuseIfSpent(consumption: Consumption) {
  if (!consumption.is_allowed) {
    const { reset_seconds } = consumption
    throw new RequestProblem(
      "rate_limited",
      `Too many requests. Try again in ${reset_seconds} seconds.`,
      {
        headers: {
          ...headersOf(consumption),
          "Retry-After": String(reset_seconds),
        },
      }
    )
  }
}

/** draft-ietf-httpapi-ratelimit-headers-11 */
function headersOf({ policy, remaining, reset_seconds }: Consumption) {
  const name = JSON.stringify(policy.name)
  return {
    "RateLimit-Policy": `${name};q=${policy.quota};w=${policy.window_seconds}`,
    RateLimit: `${name};r=${remaining};t=${reset_seconds}`,
  }
}

function whoOf(req: MedusaRequest) {
  const actor = actorOf(req)
  return actor.type === "stranger" ? addressOf(req) : hash(actor.type, actor.id)
}

/**
 * By `req.ip`, which trusts one proxy. Core logs another address, which it
 * takes from any header a caller likes to send.
 */
function addressOf(req: MedusaRequest) {
  return hash(req.ip ?? "")
}

/** Whom a login is for; hashed before it goes anywhere. */
function nameOf({ body }: MedusaRequest) {
  const { email, identifier } = (body ?? {}) as Record<string, unknown>
  const name = email ?? identifier
  return typeof name === "string" ? name.trim().toLowerCase() : undefined
}

function hash(...parts: string[]) {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url")
}

function limiterOf(req: MedusaRequest): RateLimiter {
  return req.scope.resolve(RATE_LIMITER)
}
