import {
  RequestProblem,
  type ProblemDetail,
} from "../../../lib/errors/request-problem"

/** A refusal whose limits are data as well, for storefronts that translate. */
export function refusedBy(
  limits: NonNullable<ProblemDetail["limits"]>,
  { code, path, message }: { code: string; path: string; message: string }
) {
  return new RequestProblem("not_allowed", message, {
    ...{ code, details: [{ path, message, limits }] },
  })
}
