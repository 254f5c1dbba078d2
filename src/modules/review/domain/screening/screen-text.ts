import { findContactData } from "./contact-data"
import type { Finding } from "./finding"
import { findLinks } from "./links"
import { findProfanity } from "./profanity"

/** What somebody wrote, and in which language. */
export interface WrittenText {
  title: string | null
  body: string | null
  display_name: string | null
  locale: string | null
}

/**
 * What speaks against showing a text at once. The stars are no argument: a
 * rule that does not know them cannot hold back bad reviews.
 */
export function screenText(
  { title, body, display_name, locale }: WrittenText,
  { blocked_words }: { blocked_words: readonly string[] }
): Finding[] {
  const settings = { locale, blocked_words }
  const findings = [title, body, display_name]
    .filter((text) => text !== null)
    .flatMap((text) => [
      ...findLinks(text),
      ...findContactData(text),
      ...findProfanity(text, settings),
    ])
  return eachOnce(findings)
}

function eachOnce(findings: Finding[]) {
  const keyOf = ({ rule, detail }: Finding) => `${rule} ${detail}`
  return [
    ...new Map(findings.map((finding) => [keyOf(finding), finding])).values(),
  ]
}
