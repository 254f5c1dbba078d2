import { createHash } from "crypto"
import type { MedusaRequest } from "@medusajs/framework/http"
import { actorOf } from "../actor"
import { RequestProblem } from "../errors"

export const IDEMPOTENCY_HEADER = "Idempotency-Key"

const PRINTABLE_ASCII = /^[\x20-\x7e]{1,255}$/

/**
 * The key a caller sent, if any.
 *
 * @throws {RequestProblem} 400 when it is not 1 to 255 printable ASCII
 */
export function readKey(req: MedusaRequest) {
  const key = req.get(IDEMPOTENCY_HEADER)
  if (key !== undefined && !PRINTABLE_ASCII.test(key)) {
    const message = "Must be 1 to 255 printable ASCII characters."
    throw new RequestProblem(
      "invalid_data",
      `${IDEMPOTENCY_HEADER}: ${message}`,
      {
        details: [{ path: IDEMPOTENCY_HEADER, message }],
      }
    )
  }
  return key
}

/**
 * Tells requests apart: the scope by route and actor, the hash by what was
 * asked. Strangers have nothing to be known by but their address, which many
 * share, so their scope holds the body as well.
 */
export function fingerprint(req: MedusaRequest, route: string) {
  const request_hash = hash(
    req.method,
    req.originalUrl.split("?")[0],
    canonical(req.query),
    canonical(req.body)
  )
  const actor = actorOf(req)
  if (actor.type === "stranger") {
    const who = ["stranger", req.ip ?? "", request_hash]
    return { scope: hash(req.method, route, ...who), request_hash }
  }
  const { type, id } = actor
  const scope = hash(req.method, route, type, id)
  return { scope, request_hash, actor: { type, id } }
}

function hash(...parts: string[]) {
  // JSON keeps the parts apart: ("ab", "c") is not ("a", "bc").
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex")
}

/** JSON with sorted keys: their order is no difference between two bodies. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, nested: unknown) =>
      typeof nested === "object" && nested !== null && !Array.isArray(nested)
        ? Object.fromEntries(
            Object.entries(nested).sort(([a], [b]) => (a < b ? -1 : 1))
          )
        : nested
    ) ?? ""
  )
}
