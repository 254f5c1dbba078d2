import { MedusaError } from "@medusajs/framework/utils"
import { RequestProblem } from "../errors"

/** What was sent is not a form that holds one file. */
export function malformed(message: string) {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

export function tooLarge(message: string) {
  return new RequestProblem("too_large", message)
}

export function unsupported(message: string) {
  return new RequestProblem("unsupported_media", message)
}
