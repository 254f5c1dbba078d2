import { MedusaError } from "@medusajs/framework/utils"

/** What was sent is not a form that holds one file. */
export function malformed(message: string) {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

export function tooLarge(message: string) {
  return new UploadProblem("too_large", message)
}

export function unsupported(message: string) {
  return new UploadProblem("unsupported_media", message)
}

class UploadProblem extends Error {
  constructor(
    readonly code: "too_large" | "unsupported_media",
    message: string
  ) {
    super(message)
    this.name = "UploadProblem"
  }
}
