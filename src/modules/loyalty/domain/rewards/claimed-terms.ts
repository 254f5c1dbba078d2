import { MedusaError } from "@medusajs/framework/utils"
import { currenciesOf, type RewardTerms } from "./benefit"

export interface ClaimedTerms extends RewardTerms {
  /** Null where it does not matter. */
  currency_code: string | null
}

/**
 * The terms as one claim keeps them, in one currency: a promotion of core's has
 * one, and knows a minimum in one only.
 *
 * @throws {MedusaError} `loyalty_reward_currency`
 */
export function claimedTerms(
  terms: RewardTerms,
  asked: string | undefined
): ClaimedTerms {
  const { benefit, minimum_amounts } = terms
  const currencies = currenciesOf(terms)
  if (!currencies) {
    return { benefit, minimum_amounts, currency_code: null }
  }
  const code = asked ?? (currencies.length === 1 ? currencies[0] : undefined)
  if (!code || !currencies.includes(code)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Say in which currency it is to be claimed, as currency_code: ${currencies.join(", ")}`,
      "loyalty_reward_currency"
    )
  }
  return {
    benefit:
      benefit.kind === "amount"
        ? { kind: benefit.kind, amounts: { [code]: benefit.amounts[code] } }
        : benefit,
    minimum_amounts: minimum_amounts?.[code]
      ? { [code]: minimum_amounts[code] }
      : null,
    currency_code: code,
  }
}
