import { parseUrl } from "../../lib/parse-url"

/**
 * The same link for somebody without an account. What is no address stays as
 * it is, for whoever writes the link to refuse.
 */
export function guestHref(href: string, token: string | undefined): string {
  const url = parseUrl(href)
  if (!token || !url) {
    return href
  }
  url.searchParams.set("token", token)
  return url.href
}
