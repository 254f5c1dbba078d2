/** One of the languages that something is said in, as near as can be. */
export function localText(
  text: Record<string, string>,
  locale: string
): string {
  const [language] = locale.split("-")
  return text[locale] ?? text[language] ?? text.en ?? Object.values(text)[0]
}
