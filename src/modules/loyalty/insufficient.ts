import { MedusaError } from "@medusajs/framework/utils"
import { LedgerShortage } from "../../lib/ledger"
import { inWords, pointsOf } from "./domain/points"
import { refusedBy } from "./domain/refused-limits"

const CODE = "loyalty_insufficient_points"

function messageFor(points: number) {
  return points > 0
    ? `Only ${inWords(points)} ${points === 1 ? "is" : "are"} available. Ask for at most ${points}.`
    : "No points are available. Those that are pending or held by a cart cannot be spent yet."
}

/**
 * Says in the feature's own words that there is not enough. Customers read it:
 * it names no account.
 *
 * @throws {RequestProblem} `loyalty_insufficient_points`, with how many there
 * are in `details`
 */
export async function takingPoints<Result>(
  take: () => Promise<Result>
): Promise<Result> {
  try {
    return await take()
  } catch (error) {
    const isMissing =
      error instanceof MedusaError && error.code === "ledger_insufficient"
    throw isMissing ? shortage(error) : error
  }
}

function shortage(error: MedusaError) {
  if (!(error instanceof LedgerShortage)) {
    return new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "There are not as many points available.",
      CODE
    )
  }
  const points_available = pointsOf(error.spendable)
  const message = messageFor(points_available)
  return refusedBy(
    { points_available },
    { code: CODE, path: "points", message }
  )
}
