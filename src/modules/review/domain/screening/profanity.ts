import type { Finding } from "./finding"
import { foldText } from "./read-text"
import { readingsOf } from "./word-readings"
import { wordsOf } from "./words"

const MASKED = /^\p{L}+[*#]+\p{L}+$/u

export interface WordSettings {
  locale: string | null
  /** The shop's own, words or phrases. */
  blocked_words: readonly string[]
}

/** Words of abuse, however they are disguised, and the shop's own list. */
export function findProfanity(
  text: string,
  { locale, blocked_words }: WordSettings
): Finding[] {
  const folded = foldText(text)
  const readings = readingsOf(folded)
  const words = ` ${wordsIn(folded)} `
  const { slur, vulgar } = wordsOf(locale)
  const found = [
    { detail: "slur", isThere: holds(readings, slur) },
    { detail: "vulgar", isThere: holds(readings, vulgar) },
    {
      detail: "blocked-word",
      isThere: blocked_words.some((word) => isBlocked(word, words, readings)),
    },
  ]
  return found
    .filter(({ isThere }) => isThere)
    .map(({ detail }) => ({ rule: "profanity", detail }))
}

function holds(readings: Set<string>, words: Set<string>) {
  return [...readings].some(
    (reading) =>
      words.has(reading) ||
      (MASKED.test(reading) && [...words].some((word) => fits(reading, word)))
  )
}

function fits(masked: string, word: string) {
  return (
    masked.length === word.length &&
    [...masked].every(
      (letter, at) => "*#".includes(letter) || letter === word[at]
    )
  )
}

/** A single word in any disguise, a phrase as it is written. */
function isBlocked(blocked: string, words: string, readings: Set<string>) {
  const phrase = wordsIn(foldText(blocked))
  return (
    phrase !== "" && (readings.has(phrase) || words.includes(` ${phrase} `))
  )
}

const wordsIn = (folded: string) =>
  (folded.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ")
