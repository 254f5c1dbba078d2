import { foldLookalikes } from "./lookalikes"

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cs}]/gu
const ACCENTS = /[\u0300-\u036f]/g

/** Where the ten digits of other scripts begin. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66]

/**
 * A text as its reader sees it, whatever it is made of: one form of each
 * letter, nothing invisible, digits as 0 to 9.
 */
export function plainText(text: string) {
  return text
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .replace(/\p{Nd}/gu, plainDigit)
}

/** Further, without case, accents and letters that only look Latin. */
export function foldText(text: string) {
  const withoutAccents = plainText(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replaceAll("ß", "ss")
  return foldLookalikes(withoutAccents)
}

function plainDigit(digit: string) {
  const code = digit.codePointAt(0) ?? 0
  const zero = ZEROS.find((first) => code >= first && code < first + 10)
  return zero === undefined ? digit : String(code - zero)
}
