import { MedusaError } from "@medusajs/framework/utils"

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
          `Loyalty account ${account_id} does not have as many points`,
          "loyalty_insufficient_points"
        )
      : error
  }
}
