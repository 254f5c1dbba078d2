/** No script needs more on one letter; towers of them cover other lines. */
const MARKS_MAX = 4

const ZERO_WIDTH_JOINERS = "\u200c\u200d"
const EMOJI_SHAPES = "\ufe0e\ufe0f"

/** Direction controls, invisible letters, controls, halves of a character. */
const HIDDEN =
  /(?![\n\u200c\u200d\ufe0e\ufe0f])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\ufff9-\ufffb\u2800]/gu
const LINE_ENDS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g
const SPACES = /[\t\p{Zs}]+/gu

/** Scripts whose letters take another form beside a joiner. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u
const SHAPED = /[\p{Emoji}\p{Extended_Pictographic}]/u
const MARK = /\p{M}/u

/**
 * A text as it is stored: what cannot be seen is gone, so that what a reader
 * sees is all there is, in the order in which it was written. Every visible
 * character of any script stays. Cleaning a clean text changes nothing.
 */
export function cleanText(text: string): string {
  const seen = text
    .replace(LINE_ENDS, "\n")
    .replace(SPACES, " ")
    .replace(HIDDEN, "")
    .normalize("NFC")
  return withoutTowers(seen)
    .normalize("NFC")
    .replace(/ *\n */g, "\n")
    .replace(/ {2,}/g, " ")
    .replace(/\n{3,}/g, "\n\n")
    .trim()
}

/** The same for what has one line, like a title or a name. */
export const cleanLine = (text: string) =>
  cleanText(text.replace(LINE_ENDS, " ").replaceAll("\n", " "))

/**
 * Drops joiners where they join nothing and marks that pile up. What is kept
 * depends on what was kept before it only, so a second look finds nothing.
 */
function withoutTowers(text: string) {
  const kept: string[] = []
  let letter = ""
  let marks = 0
  for (const character of text) {
    if (ZERO_WIDTH_JOINERS.includes(character)) {
      const isSecond = ZERO_WIDTH_JOINERS.includes(kept.at(-1) ?? " ")
      if (JOINING.test(letter) && !isSecond) {
        kept.push(character)
      }
    } else if (EMOJI_SHAPES.includes(character)) {
      if (SHAPED.test(letter) && kept.at(-1) === letter) {
        kept.push(character)
      }
    } else if (MARK.test(character)) {
      if (++marks <= MARKS_MAX) {
        kept.push(character)
      }
    } else {
      letter = character
      marks = 0
      kept.push(character)
    }
  }
  return kept.join("")
}
