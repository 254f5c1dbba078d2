import { MedusaError } from "@medusajs/framework/utils"
import { cleanText } from "./screening"

/**
 * What somebody says about a review, without what nobody can see in it.
 *
 * @throws {MedusaError} `review_content_refused` when nothing is left
 */
export function cleanStatement(text: string): string {
  const clean = cleanText(text)
  if (!clean) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "There is nothing to read in this text.",
      "review_content_refused"
    )
  }
  return clean
}
