/** Opening tags by name, a pattern. React escapes ">" in texts and values. */
export function tagsOf(html: string, name: string): string[] {
  return html.match(new RegExp(`<${name}(\\s[^>]*)?>`, "g")) ?? []
}

export function linksOf(html: string): string[] {
  return tagsOf(html, "a").flatMap((tag) => {
    const href = / href="([^"]*)"/.exec(tag)?.[1]
    return href === undefined ? [] : [unescaped(href)]
  })
}

function unescaped(value: string): string {
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
}
