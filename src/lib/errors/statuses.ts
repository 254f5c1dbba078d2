/**
 * The general codes of the API and their statuses. An error without a code of
 * its own carries the general one as both `type` and `code`.
 */
export const STATUS_OF = {
  invalid_data: 400,
  not_allowed: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  too_large: 413,
  unsupported_media: 415,
  duplicate_error: 422,
  payment_authorization_error: 422,
  rate_limited: 429,
  unavailable: 503,
} as const

export type ErrorType = keyof typeof STATUS_OF

/** The general code of a status that somebody else has chosen. */
export function typeOfStatus(status: number): ErrorType | "unknown_error" {
  const types = Object.keys(STATUS_OF) as ErrorType[]
  const exact = types.find((type) => STATUS_OF[type] === status)
  if (exact) {
    return exact
  }
  return status >= 400 && status < 500 ? "invalid_data" : "unknown_error"
}
