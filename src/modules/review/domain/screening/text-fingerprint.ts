import { createHash } from "crypto"
import { foldText, plainText } from "./read-text"

/**
 * "Very good product, fast delivery, thank you" is said by many. Nobody finds
 * ten different words in the same order by chance.
 */
const DIFFERENT_WORDS_MIN = 10

/** Knows where words end in scripts that leave no space between them, too. */
const segmenter = new Intl.Segmenter("und", { granularity: "word" })

/**
 * The same for two texts that differ only in case, accents, spaces, signs,
 * invisible characters or letters that look alike, as 64 hex digits. Null for
 * a text so short that two people may well have written it.
 */
export function textFingerprint(text: string): string | null {
  const words = [...segmenter.segment(plainText(text).toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment)
  if (new Set(words).size < DIFFERENT_WORDS_MIN) {
    return null
  }
  const letters = foldText(text).replace(/[^\p{L}\p{M}\p{N}]/gu, "")
  return createHash("sha256").update(letters).digest("hex")
}
