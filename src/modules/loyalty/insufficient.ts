import { MedusaError } from "@medusajs/framework/utils"
import { LedgerShortage } from "../../lib/ledger"
import { inWords, pointsOf } from "./domain/points"

function shortageOf(error: MedusaError) {
  const points =
    error instanceof LedgerShortage ? pointsOf(error.spendable) : undefined
  if (points === undefined) {
    return "There are not as many points available."
  }
  return points > 0
    ? `Only ${inWords(points)} ${points === 1 ? "is" : "are"} available. Ask for at most ${points}.`
    : "No points are available. Those that are pending or held by a cart cannot be spent yet."
}

/**
 * Says in the feature's own words that there is not enough. Customers read it:
 * it names no account.
 *
 * @throws {MedusaError} `loyalty_insufficient_points`
 */
export async function takingPoints<Result>(
  take: () => Promise<Result>
): Promise<Result> {
  try {
    return await take()
  } catch (error) {
    const isMissing =
      error instanceof MedusaError && error.code === "ledger_insufficient"
    throw isMissing
      ? new MedusaError(
          MedusaError.Types.NOT_ALLOWED,
          shortageOf(error),
          "loyalty_insufficient_points"
        )
      : error
  }
}
