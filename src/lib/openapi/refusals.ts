import { STATUS_OF } from "../errors"
import {
  isOpen,
  takesIdempotencyKey,
  type Access,
  type Method,
  type Operation,
} from "../contract"

/** Codes of the general errors with a code of their own; see `lib/errors`. */
const STATUS_OF_CODE: Record<string, number> = {
  ...STATUS_OF,
  guest_token_invalid: STATUS_OF.unauthorized,
  idempotency_in_flight: STATUS_OF.conflict,
  idempotency_key_reused: STATUS_OF.duplicate_error,
}

/** A feature's own codes carry whatever status their error has. */
export const OWN_CODES_STATUS = "4XX"

/** The codes that an operation may answer, by status. */
export function refusalsOf(
  path: string,
  method: Method,
  operation: Operation
): Record<string, string[]> {
  const codes = [
    ...generalCodes(path, method, operation),
    ...(operation.errors ?? []),
  ]
  const refusals: Record<string, string[]> = {}
  for (const code of new Set(codes)) {
    const status = STATUS_OF_CODE[code] ?? OWN_CODES_STATUS
    refusals[status] = [...(refusals[status] ?? []), code]
  }
  return refusals
}

function generalCodes(path: string, method: Method, operation: Operation) {
  const codes: string[] = ["invalid_data", "unavailable"]
  if (path.startsWith("/store/") || method !== "GET") {
    codes.push("not_allowed")
  }
  codes.push(...codesOfAccess(operation.access))
  if (path.includes("/:")) {
    codes.push("not_found")
  }
  if (method !== "GET") {
    codes.push("conflict", "duplicate_error")
  }
  if (operation.body || operation.multipart) {
    codes.push("too_large")
  }
  if (operation.multipart) {
    codes.push("unsupported_media")
  }
  if (takesIdempotencyKey(method, operation)) {
    codes.push("idempotency_in_flight", "idempotency_key_reused")
  }
  if (isRateLimited(path, method, operation)) {
    codes.push("rate_limited")
  }
  return codes
}

function codesOfAccess(access: Access) {
  if (isOpen(access)) {
    return []
  }
  if (typeof access === "string") {
    return ["unauthorized"]
  }
  return [
    "guest_token_invalid",
    ...(access.or_customer ? ["unauthorized"] : []),
  ]
}

/** Unsafe calls of the store are counted together; see `lib/rate-limit`. */
export function isRateLimited(
  path: string,
  method: Method,
  { rate_limit_per_minute }: Operation
) {
  const isStoreWrite = method !== "GET" && path.startsWith("/store/")
  return isStoreWrite || rate_limit_per_minute !== undefined
}
