import {
  hasReason,
  isMigration,
  isSpec,
  lineOf,
  type Rule,
} from "../source-file"

const MACHINE_TIME = /new Date\(\)|Date\.now\(\)/g
const ANY_TIME = /new Date\(\)|Date\.now\(\)|\bclock\.now\(\)/g
const BOUND =
  /^src\/(modules|workflows|subscribers|jobs|links|api\/(admin|store))\//

/**
 * Tests and the demo travel in time, so rules read it from one place. A domain
 * reads it from nowhere: it takes `now` as an argument.
 */
export const oneClock: Rule = (files) =>
  files
    .filter(
      ({ path }) => BOUND.test(path) && !isSpec(path) && !isMigration(path)
    )
    .flatMap(({ path, text }) => {
      const isDomain = path.includes("/domain/")
      return [...text.matchAll(isDomain ? ANY_TIME : MACHINE_TIME)]
        .map(({ index }) => ({
          path,
          line: lineOf(text, index),
          message: isDomain
            ? "A domain takes `now` as an argument."
            : "Ask clock.now() of src/lib/clock; what has to be real time says why in a comment there.",
        }))
        .filter(({ line }) => isDomain || !hasReason(text, line))
    })
