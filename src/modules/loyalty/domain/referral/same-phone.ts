const DIGITS_MIN = 7

/**
 * Whether two numbers are one, as people write them: with the country's code
 * or without it, with spaces, brackets and a leading zero.
 */
export function isSamePhone(one: string, other: string) {
  const [short, long] = [significantDigits(one), significantDigits(other)].sort(
    (left, right) => left.length - right.length
  )
  return short.length >= DIGITS_MIN && long.endsWith(short)
}

/** +49 (0)170 and 0170 both have a zero that nobody dials from abroad. */
const significantDigits = (phone: string) =>
  phone.replace(/\(0\)/g, "").replace(/\D/g, "").replace(/^0+/, "")
