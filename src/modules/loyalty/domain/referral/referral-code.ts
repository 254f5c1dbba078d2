/** Without letters and digits that are read for one another, or for U and V. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
const LENGTH = 8
const HALF = LENGTH / 2

/**
 * One of 650 thousand million: guessing one would take years of requests.
 *
 * @param draw a random number from 0 on and below what it is given
 */
export const drawReferralCode = (draw: (below: number) => number) =>
  Array.from({ length: LENGTH }, () => ALPHABET[draw(ALPHABET.length)]).join("")

/** As people read it out: 7KQM-X4TD. */
export const shownReferralCode = (code: string) =>
  `${code.slice(0, HALF)}-${code.slice(HALF)}`

/** However somebody has typed it; undefined for what can be none. */
export function readReferralCode(text: string): string | undefined {
  const code = text.toUpperCase().replace(/[\s-]/g, "")
  const isCode =
    code.length === LENGTH &&
    [...code].every((letter) => ALPHABET.includes(letter))
  return isCode ? code : undefined
}
