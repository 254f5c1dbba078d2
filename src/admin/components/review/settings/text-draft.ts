/** The same words by language; empty ones are not kept. */
export type Text = Record<string, string>

/** What mails and pages of the shop are written in. */
const LANGUAGES = ["en", "de", "hi"]

export const textOf = (text: Text): Text =>
  Object.fromEntries(
    Object.entries(text)
      .map(([locale, words]) => [locale, words.trim()])
      .filter(([, words]) => words)
  )

/** Those that are offered, and whatever else is there already. */
export const languagesOf = (text: Text) => [
  ...new Set([...LANGUAGES, ...Object.keys(text)]),
]
