/** How many products the reviews are of. */
export const PRODUCTS = 200
/** One in so many cannot be read, so that errors are written, too. */
const BROKEN_EVERY = 500

const WORDS =
  "warm dry soft light heavy sturdy seams pocket collar winter rain colour washed twice fits true small large sleeve zip button hood gift brother bought again city bike walk office cold morning".split(
    " "
  )

/**
 * A file as Judge.me writes it, with a text of its own in each row.
 *
 * @param {number} count
 */
export function* reviewLines(count) {
  yield "title,body,rating,review_date,curated,reviewer_name,reviewer_email,product_handle\r\n"
  for (let n = 0; n < count; n++) {
    const rating = n % BROKEN_EVERY ? (n % 5) + 1 : 9
    yield `${sentence(n, 3)},"${sentence(n, 45)}",${rating},2025-03-02 10:12:00 UTC,ok,Reader ${n},reader${n}@example.com,bench-${n % PRODUCTS}\r\n`
  }
}

/**
 * @param {number} seed
 * @param {number} length
 */
function sentence(seed, length) {
  let state = (seed + 1) * 2_654_435_761
  const words = []
  for (let word = 0; word < length; word++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    words.push(WORDS[(state >>> 16) % WORDS.length])
  }
  return words.join(" ")
}
