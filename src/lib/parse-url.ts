/**
 * An address, or null for what is none.
 *
 * Not by `URL.canParse`: once V8 has compiled what calls it, Node 20 takes a
 * letter like ü for broken UTF-8 and refuses every address that has one.
 */
export function parseUrl(text: string, base?: string | URL): URL | null {
  try {
    return new URL(text, base)
  } catch {
    return null
  }
}
