/** Line breaks and everything else that is a command instead of a letter. */
const COMMANDS = /[\p{Cc}\u2028\u2029]+/gu
/** They turn the order of what follows: "exe.gpj" reads "jpg.exe". */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const HALF_LETTERS = /\p{Cs}/gu
/** Where mail programs see a link in plain words: "://", "@", "shop.com". */
const LINK_SIGNS = /:(?=\/\/)|(?<=\S)@(?=\S)|(?<=\S)\.(?=\p{L}{2})/gu
const UNSEEN_GAP = "\u200c"
/** What is opened or copied stays as it is. */
const VERBATIM = /(^|_)(href|url|code|number|token)$/

/** Readable text, which no mail program turns into a link. */
function cleanText(text: string): string {
  return oneLine(text).replace(LINK_SIGNS, `$&${UNSEEN_GAP}`)
}

/** Fit for a header. */
export function oneLine(text: string): string {
  return text
    .replace(COMMANDS, " ")
    .replace(DIRECTIONS, "")
    .replace(HALF_LETTERS, "")
    .trim()
}

/**
 * Every text in what a template is given, at any depth. Names and titles are
 * typed by people, and not all of them mean well.
 */
export function cleanProps<Props>(props: Props, key = ""): Props {
  if (typeof props === "string") {
    return (VERBATIM.test(key) ? oneLine(props) : cleanText(props)) as Props
  }
  if (Array.isArray(props)) {
    return props.map((each: unknown) => cleanProps(each, key)) as Props
  }
  if (typeof props === "object" && props !== null) {
    const clean = Object.entries(props).map(([name, value]) => [
      name,
      cleanProps(value as unknown, name),
    ])
    return Object.fromEntries(clean) as Props
  }
  return props
}
