const PLACE_OF_ID = "<id>"
const ID = /^[\w-]{1,100}$/

/**
 * Whether a topic is one of a pattern: `orders` is only itself, `order:<id>`
 * is `order:` with an id behind it.
 *
 * @returns the id, "" where the pattern has none, undefined for another topic
 */
export function idInTopic(pattern: string, topic: string): string | undefined {
  if (!pattern.endsWith(PLACE_OF_ID)) {
    return topic === pattern ? "" : undefined
  }
  const start = pattern.slice(0, -PLACE_OF_ID.length)
  const id = topic.slice(start.length)
  return topic.startsWith(start) && ID.test(id) ? id : undefined
}
