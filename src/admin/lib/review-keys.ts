export const REVIEW_KEYS = {
  next: ["j", "ArrowDown"],
  previous: ["k", "ArrowUp"],
  publish: ["p"],
  reject: ["r"],
  remove: ["u"],
  uphold: ["s"],
  reply: ["a"],
  choose: ["x"],
  open: ["o"],
  help: ["?"],
} as const

export type ReviewCommand = keyof typeof REVIEW_KEYS

export interface KeyPress {
  key: string
  at_ms: number
  /** With Ctrl, Alt or the like it is a shortcut of the browser. */
  has_modifier: boolean
  /** The key is held down. */
  is_repeat: boolean
}

const COMMANDS = Object.entries(REVIEW_KEYS) as [
  ReviewCommand,
  readonly string[],
][]

/** Nobody decides ten times by leaning on a key. */
const MAY_REPEAT: ReviewCommand[] = ["next", "previous"]

/** The admin's own shortcuts are words: "G P" leads to the products. */
const LEADS = ["g", "b"]
const WORD_MS = 1_000

/**
 * What a key means on the page. A word of the admin is left alone as a whole,
 * or "G P" would publish what is in focus on the way to the products.
 *
 * @returns the command, and until when keys belong to such a word
 */
export function hearKey(
  { key, at_ms, has_modifier, is_repeat }: KeyPress,
  word_until_ms = 0
): { command?: ReviewCommand; word_until_ms: number } {
  const name = key.length === 1 ? key.toLowerCase() : key
  if (has_modifier) {
    return { word_until_ms }
  }
  if (at_ms < word_until_ms || LEADS.includes(name)) {
    return { word_until_ms: at_ms + WORD_MS }
  }
  const command = COMMANDS.find(([, keys]) => keys.includes(name))?.[0]
  return command && (!is_repeat || MAY_REPEAT.includes(command))
    ? { command, word_until_ms }
    : { word_until_ms }
}

/** "1" to "9", and "0" for the tenth, as the keyboard has them. */
export function choiceOf<Value>(
  key: string,
  values: readonly Value[]
): Value | undefined {
  return /^\d$/.test(key) ? values[(Number(key) + 9) % 10] : undefined
}

export const digitOf = (index: number) => String((index + 1) % 10)
