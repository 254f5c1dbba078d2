import { MedusaError } from "@medusajs/framework/utils"
import { LedgerShortage } from "../../lib/ledger"
import { inWords, pointsOf } from "./domain/points"

function shortageOf(error: MedusaError) {
  const points =
    error instanceof LedgerShortage ? pointsOf(error.spendable) : undefined
  if (points === undefined) {
    return "does not have as many points"
  }
  return points > 0
    ? `has only ${inWords(points)} that can be spent or taken: ask for at most ${points}`
    : "has no points that can be spent or taken"
}

/**
 * Says in the feature's own words that there is not enough.
 *
 * @throws {MedusaError} `loyalty_insufficient_points`
 */
export async function takingFrom<Result>(
  account_id: string,
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
          `Loyalty account ${account_id} ${shortageOf(error)}`,
          "loyalty_insufficient_points"
        )
      : error
  }
}
