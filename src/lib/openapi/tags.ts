const AREAS = ["store", "admin"]

/** The chapter an operation belongs to: "Store: Guestbook notes". */
export function tagOf(path: string) {
  const [first, second] = path.split("/").slice(1)
  return AREAS.includes(first) && second
    ? `${titleOf(first)}: ${titleOf(second)}`
    : titleOf(first)
}

function titleOf(segment: string) {
  const words = segment.replaceAll("-", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}
