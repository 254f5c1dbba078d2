/** One in so many cannot be read, so that errors are written, too. */
export const BROKEN_EVERY = 500
/** One in so many sets a tier. */
export const TIER_EVERY = 10
export const TIER = "wool"
/** Points of the `n`th, in SQL as well. */
export const POINTS = "1 + n % 4999"

/**
 * A file of balances, one of each customer.
 *
 * @param {number} count
 */
export function* balanceLines(count) {
  yield "email,points,tier,reference\r\n"
  for (let n = 0; n < count; n++) {
    const points = n % BROKEN_EVERY ? 1 + (n % 4999) : -5
    const tier = n % TIER_EVERY ? "" : TIER
    yield `member${n}@example.com,${points},${tier},old-${n}\r\n`
  }
}
