import { refusedBy } from "../refused-limits"
import { currenciesOf, type RewardTerms } from "./benefit"

export interface ClaimedTerms extends RewardTerms {
  /** Null where it does not matter. */
  currency_code: string | null
}

/**
 * The terms as one claim keeps them, in one currency: a promotion of core's has
 * one, and knows a minimum in one only.
 *
 * @throws {RequestProblem} `loyalty_reward_currency`, with them in `details`
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
    throw refusedBy(
      { currency_codes: currencies },
      {
        ...{ code: "loyalty_reward_currency", path: "currency_code" },
        message: `Say in which currency it is to be claimed, as currency_code: ${currencies.join(", ")}`,
      }
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
