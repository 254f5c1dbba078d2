import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { crashPoint } from "../crash-point"
import { RequestProblem } from "../errors"
import { messageOf } from "../error-message"
import { fingerprint, readKey } from "./request-key"
import {
  IDEMPOTENCY_STORE,
  LEASE_RENEWAL_MS,
  type Claim,
  type IdempotencyStore,
  type StoredAnswer,
} from "./store"

/**
 * Looks for what a request that was cut short has left behind.
 *
 * @returns its answer, or undefined when it certainly had no effect and may
 * run again
 */
export type Recover = (req: MedusaRequest) => Promise<StoredAnswer | undefined>

/**
 * Same key, same answer. The key is taken before the handler runs and its
 * answer is stored before it is sent, so no second request can slip between.
 */
export function idempotent(route: string, recover?: Recover) {
  return async function idempotency(
    req: MedusaRequest,
    res: MedusaResponse,
    next: MedusaNextFunction
  ) {
    const key = readKey(req)
    if (key === undefined) {
      return next()
    }
    const store: IdempotencyStore = req.scope.resolve(IDEMPOTENCY_STORE)
    const claim: Claim = { ...fingerprint(req, route), key }
    const answer = await settle(req, store, claim, recover)
    if (answer) {
      res.set("Idempotency-Replayed", "true").status(answer.status)
      return res.json(answer.body)
    }
    keepAnswer(req, res, store, claim)
    next()
  }
}

/** The answer to repeat, or nothing when this request is to run. */
async function settle(
  req: MedusaRequest,
  store: IdempotencyStore,
  claim: Claim,
  recover?: Recover
): Promise<StoredAnswer | undefined> {
  const result = await store.claim(claim)
  switch (result.state) {
    case "new":
      return undefined
    case "answered":
      return result.answer
    case "reused":
      throw new RequestProblem(
        "duplicate_error",
        "This Idempotency-Key was used for another request. Send a new key with a new request.",
        { code: "idempotency_key_reused" }
      )
    case "in_flight":
      throw inFlight("The first request with this Idempotency-Key is running.")
    case "abandoned":
      return resume(req, store, claim, recover)
  }
}

async function resume(
  req: MedusaRequest,
  store: IdempotencyStore,
  claim: Claim,
  recover?: Recover
) {
  if (!recover) {
    throw inFlight(
      "The first request with this Idempotency-Key was cut short, and whether it took effect is not known. Read what you meant to change, and send a new key if it has not."
    )
  }
  if (!(await store.takeOver(claim))) {
    throw inFlight("The first request with this Idempotency-Key is repaired.")
  }
  const answer = await recover(req)
  if (answer) {
    await store.store(claim, answer)
  }
  return answer
}

function inFlight(message: string) {
  return new RequestProblem("conflict", message, {
    code: "idempotency_in_flight",
    headers: { "Retry-After": "1" },
  })
}

/** Answers that ask for another try must not be all the caller ever gets. */
function isFinal(status: number) {
  return status < 500 && status !== 409 && status !== 429
}

function keepAnswer(
  req: MedusaRequest,
  res: MedusaResponse,
  store: IdempotencyStore,
  claim: Claim
) {
  const report = (error: unknown) =>
    req.scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`An Idempotency-Key was not kept: ${messageOf(error)}`)
  const renewal = setInterval(
    () => void store.renew(claim).catch(report),
    LEASE_RENEWAL_MS
  ).unref()

  const json = res.json.bind(res)
  res.json = (body: unknown) => {
    crashPoint("idempotency.before-answer")
    clearInterval(renewal)
    const { statusCode: status } = res
    const kept = isFinal(status)
      ? store.store(claim, { status, body })
      : store.release(claim)
    void kept.catch(report).then(() => json(body))
    return res
  }
}
