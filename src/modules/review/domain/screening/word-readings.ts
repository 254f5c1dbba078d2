const LETTER_OF: Record<string, string> = {
  "@": "a",
  "4": "a",
  "3": "e",
  "€": "e",
  "!": "i",
  "1": "i",
  "|": "i",
  "0": "o",
  $: "s",
  "5": "s",
  "7": "t",
}

const WRITTEN = /[\p{L}\p{M}\p{N}@$€!|*#]+/gu
const SPELLED_OUT =
  /(?<![\p{L}\p{M}\p{N}])(?:[\p{L}\p{N}][ ._-]{1,2}){3,15}[\p{L}\p{N}](?![\p{L}\p{M}\p{N}])/gu
/** Signs that stand for letters; at the end they only end a sentence. */
const SIGNS_BEHIND = /[^\p{L}\p{M}\p{N}]+$/u
const SIGNS_AROUND = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu

/**
 * All that the words of a folded text may be read as: "sh1t", "$hit", "shiiit"
 * and "s h i t" as one and the same. A reading has `*` where a letter is
 * masked.
 */
export function readingsOf(folded: string): Set<string> {
  const written = folded.match(WRITTEN) ?? []
  const spelled = (folded.match(SPELLED_OUT) ?? []).map((letters) =>
    letters.replace(/[ ._-]/g, "")
  )
  return new Set(
    [...written, ...spelled]
      .filter((word) => /\p{L}/u.test(word))
      .flatMap((word) => [
        word.replace(SIGNS_AROUND, ""),
        asLetters(word.replace(SIGNS_BEHIND, "")),
        asLetters(word.replace(SIGNS_BEHIND, "").replaceAll("1", "l")),
      ])
      .flatMap((word) => [word, shortened(word, "$1$1"), shortened(word, "$1")])
  )
}

const asLetters = (word: string) =>
  word.replace(/[^\p{L}\p{M}]/gu, (sign) => LETTER_OF[sign] ?? sign)

const shortened = (word: string, to: string) => word.replace(/(.)\1{2,}/gu, to)
