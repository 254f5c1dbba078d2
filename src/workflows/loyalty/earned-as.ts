import type { MedusaContainer } from "@medusajs/framework/types"
import type { OrderSnapshot } from "../../modules/loyalty/domain/earning"
import {
  isFresh,
  promiseEndsAt,
  termsOf,
  type Terms,
} from "../../modules/loyalty/domain/promise"
import type { PromiseRow } from "../../modules/loyalty/promise-rows"
import { earnMost, type EarnedByTerms } from "./earn-by-terms"
import { signPromise } from "./promise-token"
import { termsIn, termsOfLines } from "./promised-terms"
import type { CoreCart } from "./read-cart"

export interface SignedPromise extends EarnedByTerms {
  cart_id: string
  token: string
  expires_at: Date
}

/** What a cart earns for its customer, or for a stranger. */
export async function earnedAs(
  container: MedusaContainer,
  {
    cart,
    program_id,
    told,
  }: { cart: CoreCart; program_id?: string; told?: PromiseRow },
  snapshot: OrderSnapshot
): Promise<SignedPromise | undefined> {
  const { customer, at: now } = snapshot
  const terms = inTurn(
    told && termsIn(told, customer, now),
    program_id === undefined ? undefined : termsOf(program_id, snapshot),
    now
  )
  if (!terms) {
    return undefined
  }
  const ofPages = termsOfLines(cart.items, customer, now)
  const earned = await earnMost(container, [...terms, ...ofPages], snapshot)
  const expires_at = promiseEndsAt(earned.terms.at)
  const token = signPromise({
    ...{ about: "cart", subject_id: cart.id, customer_id: customer.id },
    ...{ terms: earned.terms, points: earned.earning.points, expires_at },
  })
  return { ...earned, cart_id: cart.id, token, expires_at }
}

/** What was told within the hour goes first, so that nothing is written. */
function inTurn(
  told: Terms | undefined,
  today: Terms | undefined,
  now: Date
): [Terms, ...Terms[]] | undefined {
  if (told && today) {
    return isFresh(told.at, now) ? [told, today] : [today, told]
  }
  const only = told ?? today
  return only && [only]
}
