/**
 * A link that a mail may carry, written so that it cannot leave its attribute;
 * null for everything else, `javascript:` and relative ones among them.
 */
export function webHref(href: string | null): string | null {
  if (!href || !URL.canParse(href)) {
    return null
  }
  const url = new URL(href)
  const isWeb = url.protocol === "https:" || url.protocol === "http:"
  return isWeb && !url.username && !url.password ? url.href : null
}
