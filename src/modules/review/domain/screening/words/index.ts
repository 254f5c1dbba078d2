import { foldText } from "../read-text"
import { de } from "./de"
import { en } from "./en"
import { everywhere } from "./everywhere"
import { hi } from "./hi"
import type { WordList } from "./word-list"

const ofLanguage: Record<string, WordList> = { en, de, hi }

const read = new Map<string, { vulgar: Set<string>; slur: Set<string> }>()

/** The words of a locale's language and those of everywhere, folded. */
export function wordsOf(locale: string | null) {
  const language = (locale ?? "").split(/[-_]/)[0]?.toLowerCase() ?? ""
  const own = ofLanguage[language]
  const key = own ? language : ""
  const known = read.get(key)
  if (known) {
    return known
  }
  const lists = own ? [everywhere, own] : [everywhere]
  const words = { vulgar: setOf(lists, "vulgar"), slur: setOf(lists, "slur") }
  read.set(key, words)
  return words
}

function setOf(lists: WordList[], kind: keyof WordList) {
  return new Set(
    lists.flatMap((list) => foldText(list[kind]).trim().split(/\s+/))
  )
}
