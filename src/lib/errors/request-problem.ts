import { MedusaError } from "@medusajs/framework/utils"
import { STATUS_OF, type ErrorType } from "./statuses"

/** One thing that is wrong with the input. `path` is "" for the whole. */
export interface ProblemDetail {
  path: string
  message: string
  /**
   * What the message says in words, by name: numbers in the unit that the name
   * ends in, or what may be chosen from.
   */
  limits?: Record<string, number | string[]>
}

interface ProblemOptions {
  /** The stable code that storefronts compare; default the type. */
  code?: string
  details?: ProblemDetail[]
  headers?: Record<string, string>
}

/**
 * An error whose status Medusa has no type for, or that has details to show.
 * Everything else is a plain `MedusaError` with its code as third argument.
 */
export class RequestProblem extends MedusaError {
  readonly status: number
  readonly details?: ProblemDetail[]
  readonly headers?: Record<string, string>

  constructor(
    type: ErrorType,
    message: string,
    { code = type, details, headers }: ProblemOptions = {}
  ) {
    super(type, message, code)
    this.status = STATUS_OF[type]
    this.details = details
    this.headers = headers
  }
}
