/**
 * The same link for somebody without an account. What is no address stays as
 * it is, for whoever writes the link to refuse.
 */
export function guestHref(href: string, token: string | undefined): string {
  if (!token || !URL.canParse(href)) {
    return href
  }
  const url = new URL(href)
  url.searchParams.set("token", token)
  return url.href
}
