import { MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { ownAndMerged } from "./account-rows"
import { pointsBook } from "./book"
import { changeClaim, lockClaim, type ClaimRow } from "./claim-rows"
import { CLAIM_SOURCE } from "./claiming"
import { landPoints } from "./landing"
import { extendExpired } from "./restoring"
import type { LoyaltyActor } from "./types"

/**
 * Nobody is to use the code any more. Twice is once.
 *
 * @throws {MedusaError} `not_found`, `loyalty_claim_over` when it was used, has
 * expired or is returned
 */
export async function takeClaimBack(
  context: LedgerContext,
  { id, by }: { id: string; by: LoyaltyActor }
): Promise<ClaimRow> {
  const { claim } = await lockClaim(context, id)
  if (claim.status === "returning") {
    return claim
  }
  if (claim.status !== "claimed" && claim.status !== "issued") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Claim ${id} is ${claim.status}: only what is not used yet can be taken back`,
      "loyalty_claim_over"
    )
  }
  return changeClaim(context, {
    ...{ id, status: "returning" },
    ...{ returned_by_type: by.type, returned_by_id: by.id ?? null },
  })
}

/**
 * The points return to the lots they came from, with their own dates; what has
 * expired meanwhile lives until `grace_until`. Once its code cannot be used.
 *
 * @throws {MedusaError} `not_found`, `loyalty_transition_refused`
 */
export async function returnClaim(
  context: LedgerContext,
  { id, grace_until, now }: { id: string; grace_until?: Date; now: Date }
): Promise<ClaimRow> {
  const { account, claim } = await lockClaim(context, id)
  if (claim.status === "returned") {
    return claim
  }
  const returned = await changeClaim(context, {
    ...{ id, status: "returned", ended_at: now },
  })
  const cause = { source: CLAIM_SOURCE, source_id: id, rule: "" }
  const { entry_id } = await pointsBook.reverse(context, {
    ...{ ...cause, kind: "unclaim", occurred_at: now },
    entry_id: claim.entry_id,
  })
  if (grace_until) {
    const grace = { ...cause, now, until: grace_until }
    await extendExpired(context, account.id, entry_id, grace)
  }
  await landPoints(context, account, { ...cause, now })
  return returned
}

/** Claims of whoever is erased name nobody. */
export async function forgetBearer(context: LedgerContext, account_id: string) {
  await claimsUnder(context, account_id).update({ bound_customer_id: null })
}

/** Whoever is erased has no use for a code. */
export async function endClaims(context: LedgerContext, account_id: string) {
  await claimsUnder(context, account_id)
    .whereIn("status", ["claimed", "issued"])
    .update({ status: "returning" })
}

function claimsUnder(context: LedgerContext, account_id: string) {
  const knex = transactionOf(context)
  return knex("loyalty_claim")
    .whereIn("account_id", ownAndMerged(knex, account_id))
    .whereNull("deleted_at")
}
