import { MedusaError } from "@medusajs/framework/utils"
import type { ReviewContent } from "./review-content"
import type { ReviewSettings } from "./review-settings"
import { cleanLine, cleanText } from "./screening"

/**
 * What an author says, without what nobody can see in it, and with answers
 * only to what the shop asks.
 *
 * @throws {MedusaError} `review_content_refused`
 */
export function cleanContent(
  content: ReviewContent,
  { attributes }: Pick<ReviewSettings, "attributes">
): ReviewContent {
  for (const [name, value] of Object.entries(content.attributes)) {
    const asked = attributes.find((attribute) => attribute.name === name)
    if (!asked?.values.some((one) => one.value === value)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        asked
          ? `"${value}" is no answer to ${name}. Choose one of ${asked.values.map((one) => one.value).join(", ")}.`
          : `The shop does not ask for ${name}.`,
        "review_content_refused"
      )
    }
  }
  const { title, body, display_name } = content
  return {
    ...content,
    title: (title && cleanLine(title)) || null,
    body: (body && cleanText(body)) || null,
    display_name: (display_name && cleanLine(display_name)) || null,
  }
}
