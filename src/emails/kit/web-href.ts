import { parseUrl } from "../../lib/parse-url"

/**
 * A link that a mail may carry, written so that it cannot leave its attribute;
 * null for everything else, `javascript:` and relative ones among them.
 */
export function webHref(href: string | null): string | null {
  const url = parseUrl(href ?? "")
  if (!url) {
    return null
  }
  const isWeb = url.protocol === "https:" || url.protocol === "http:"
  return isWeb && !url.username && !url.password ? url.href : null
}
