import type { RenderedEmail } from "../../emails/render"

const MASK = "[secret]"
/** Stands in for a link while rendering, which refuses what is no address. */
export const MASKED_LINK = "https://secret.invalid/"

export function maskAll(secrets: Record<string, unknown>) {
  return Object.fromEntries(
    Object.keys(secrets).map((name) => [
      name,
      name.endsWith("href") ? MASKED_LINK : MASK,
    ])
  )
}

export function showMasks({
  subject,
  html,
  text,
}: RenderedEmail): RenderedEmail {
  return {
    subject,
    html: html.replaceAll(MASKED_LINK, MASK),
    text: text.replaceAll(MASKED_LINK, MASK),
  }
}
