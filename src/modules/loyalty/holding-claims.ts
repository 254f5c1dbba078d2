import { MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockRows } from "../../lib/row-lock"
import { CLAIMS, findCodes, type ClaimRow } from "./claim-rows"
import { canUse } from "./domain/rewards"

export interface CartToBuy {
  cart_id: string
  customer_id: string | undefined
  codes: string[]
  now: Date
}

/**
 * From here on the cart has them: whoever takes one back, or ends it, changes
 * the same row and finds that it is not theirs. Codes that are no claims' are
 * left alone.
 *
 * @returns the claims
 * @throws {MedusaError} `loyalty_reward_ended`
 */
export async function holdClaims(
  context: LedgerContext,
  { cart_id, customer_id, codes, now }: CartToBuy
): Promise<string[]> {
  const knex = transactionOf(context)
  const found = await findCodes(knex, codes)
  const ids = found.map(({ id }) => id)
  const claims = await lockRows<ClaimRow>(context, CLAIMS, ids)
  const notTheirs =
    found.find((claim) => claim.customer_id !== customer_id) ??
    claims.find((claim) => !canUse(claim, { cart_id, now }))
  if (notTheirs) {
    throw rewardEnded(cart_id, notTheirs)
  }
  await knex(CLAIMS)
    .whereIn("id", ids)
    .update({ status: "used", order_id: cart_id, updated_at: knex.fn.now() })
  return ids
}

export interface HeldClaims {
  claim_ids: string[]
  cart_id: string
}

/**
 * The order is there, and no money has moved: the last look. Its cart may have
 * been so slow that it was taken for dead, and what it held given up.
 *
 * @throws {MedusaError} `loyalty_reward_ended`
 */
export async function useHeldClaims(
  context: LedgerContext,
  { claim_ids, cart_id, order_id }: HeldClaims & { order_id: string }
) {
  const claims = await lockRows<ClaimRow>(context, CLAIMS, claim_ids)
  const lost = claims.find(
    (claim) =>
      claim.status !== "used" ||
      ![cart_id, order_id].includes(claim.order_id ?? "")
  )
  if (lost) {
    throw rewardEnded(cart_id, lost)
  }
  const knex = transactionOf(context)
  await knex(CLAIMS)
    .whereIn("id", claim_ids)
    .update({ order_id, updated_at: knex.fn.now() })
}

/** What has them no longer gives them to a cart, or to nobody. */
export async function giveUpClaims(
  context: LedgerContext,
  { claim_ids, from, to }: { claim_ids: string[]; from: string; to?: string }
) {
  const knex = transactionOf(context)
  await knex(CLAIMS)
    .whereIn("id", claim_ids)
    .where({ status: "used", order_id: from })
    .whereNull("deleted_at")
    .update({
      ...{ status: to ? "used" : "issued", order_id: to ?? null },
      ...{ ended_at: null, updated_at: knex.fn.now() },
    })
}

const rewardEnded = (cart_id: string, { code }: Pick<ClaimRow, "code">) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `Cart ${cart_id} has the code of a reward that its customer cannot use any more: take the code ${code} off, then create the payment session again`,
    "loyalty_reward_ended"
  )
