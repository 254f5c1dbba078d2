import { RequestProblem } from "../../lib/errors"

/** How the trigger on entries says it; the driver puts its statement before. */
const CLOSED = /The month (\S+) of the points book is closed/

/**
 * Says in the feature's own words that a month was closed while this entry was
 * on its way: tried again, it is posted into the open one.
 *
 * @throws {RequestProblem} `loyalty_month_closed`
 */
export function inOpenMonth<Input extends unknown[], Result>(
  post: (...input: Input) => Promise<Result>
) {
  return async (...input: Input): Promise<Result> => {
    try {
      return await post(...input)
    } catch (error) {
      const [, month] = CLOSED.exec((error as Error).message) ?? []
      throw month
        ? new RequestProblem(
            "conflict",
            `The month ${month} of the points book has been closed meanwhile: try again`,
            { code: "loyalty_month_closed" }
          )
        : error
    }
  }
}
