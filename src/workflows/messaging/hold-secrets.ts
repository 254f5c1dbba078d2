/** As long as core's own tokens live. */
const HELD_MS = 15 * 60_000
const HELD_MAX = 10_000

interface Held {
  secrets: Record<string, string>
  until: number
}

const held = new Map<string, Held>()

/**
 * Keeps what a message must say but nothing may store, such as the link that
 * resets a password, in this process until it is sent.
 *
 * Call it before `planMessagesWorkflow`, then `deliverMessages` in the same
 * process: an event that is handled again brings its secret again.
 */
export function holdSecrets(
  { topic, cause }: { topic: string; cause: string },
  secrets: Record<string, string>
) {
  forgetOld()
  // Real time, as tokens are.
  held.set(keyOf(topic, cause), { secrets, until: Date.now() + HELD_MS })
}

export function heldSecrets(topic: string, cause: string) {
  const found = held.get(keyOf(topic, cause))
  // Real time, as above.
  return found && found.until > Date.now() ? found.secrets : undefined
}

function forgetOld() {
  for (const [key, { until }] of held) {
    // By real time and in the order in which they came, so the first that is
    // young ends it.
    if (until > Date.now() && held.size < HELD_MAX) {
      return
    }
    held.delete(key)
  }
}

function keyOf(topic: string, cause: string) {
  return `${topic} ${cause}`
}
