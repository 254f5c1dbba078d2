/** Letters of other scripts, and the Latin ones they are mistaken for. */
const PAIRS =
  "аaвbсcԁdеeёeһhнhіiїiјjкkӏlмmоoпnрpԛqѕsтtуyхxԝwьb" +
  "αaβbεeηnιiκkνvοoρpτtυuχxγyωwϲc" +
  "ıiøołlƒfɑaɡgđd"

const latinOf = new Map<string, string>()
for (let at = 0; at < PAIRS.length; at += 2) {
  latinOf.set(PAIRS.charAt(at), PAIRS.charAt(at + 1))
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const LATIN = /\p{Script=Latin}/u
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu

/**
 * Reads lower-case Cyrillic and Greek letters as the Latin ones they look
 * like: in words that mix scripts, and everywhere in a text that uses none of
 * these scripts' other letters. A text that does is really written in one.
 */
export function foldLookalikes(text: string) {
  const isForeign = (text.match(FOREIGN) ?? []).some(
    (letter) => !latinOf.has(letter)
  )
  return text.replace(WORD, (word) =>
    isForeign && !LATIN.test(word)
      ? word
      : word.replace(/./gu, (letter) => latinOf.get(letter) ?? letter)
  )
}
