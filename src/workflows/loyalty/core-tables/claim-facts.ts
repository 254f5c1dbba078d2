import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { ClaimRow } from "../../../modules/loyalty/claim-rows"
import type { ClaimFacts } from "../../../modules/loyalty/domain/rewards"
import { hasDiscount } from "./discounted-order"

export type SeenClaim = Omit<ClaimRow, "bound_customer_id"> &
  Omit<ClaimFacts, "promotion" | "order" | "is_abandoned"> & {
    /** `is_used_up`: the claim was taken back, or a merchant has ended it. */
    promotion: { id: string; used: number; is_used_up: boolean } | null
    /** `has_cart`: core counts its uses itself. */
    order: { id: string; is_canceled: boolean; has_cart: boolean } | null
  }

/**
 * A claim beside what core says of its code, at one moment. An order has used
 * it that came of the cart which held it, or that core has linked with it, if
 * core has counted a use or the order has the discount. One that was taken back
 * has neither. It joins what `query.graph` would read one after the other.
 *
 * @throws {MedusaError} `not_found`
 */
export async function readClaimFacts(
  container: MedusaContainer,
  id: string
): Promise<SeenClaim> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: FactsRow[] }>(
    `select claim.*, account.customer_id,
       p.id as found_id, p.used,
       p.status <> 'active' or p.metadata->'loyalty_used_up' = 'true' as is_used_up,
       placed.id as placed_id, placed.is_canceled, placed.has_cart
     from loyalty_claim claim
     join loyalty_account own on own.id = claim.account_id
     join loyalty_account account
       on account.id = coalesce(own.merged_into_id, own.id)
     left join promotion p on p.code = claim.code and p.deleted_at is null
     left join lateral (
       select o.id, o.canceled_at is not null as is_canceled, exists (
         select from order_cart link
         where link.order_id = o.id and link.deleted_at is null) as has_cart
       from (
         select 1 as rank, claim.order_id as id
         union all
         select 2, link.order_id from order_cart link
         where link.cart_id = claim.order_id and link.deleted_at is null
         union all
         select 3, link.order_id from order_promotion link
         where link.promotion_id = coalesce(p.id, claim.promotion_id)
           and link.deleted_at is null
       ) known
       join "order" o on o.id = known.id and o.deleted_at is null
       where known.rank < 3 or not o.is_draft_order
         and (coalesce(p.used, 1) > 0 or ${hasDiscount("claim.code")})
       order by known.rank, o.canceled_at is not null, o.id limit 1
     ) placed on true
     where claim.id = ? and claim.deleted_at is null`,
    [id]
  )
  if (!rows.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no loyalty claim ${id}`
    )
  }
  return seenOf(rows[0])
}

function seenOf({ found_id, placed_id, ...row }: FactsRow): SeenClaim {
  const { used, is_used_up, is_canceled, has_cart, ...claim } = row
  return {
    ...claim,
    promotion: found_id
      ? { id: found_id, used: used ?? 0, is_used_up: Boolean(is_used_up) }
      : null,
    order: placed_id
      ? {
          id: placed_id,
          is_canceled: Boolean(is_canceled),
          has_cart: Boolean(has_cart),
        }
      : null,
  }
}

type FactsRow = ClaimRow & {
  customer_id: string | null
  found_id: string | null
  is_used_up: boolean | null
  used: number | null
  placed_id: string | null
  is_canceled: boolean | null
  has_cart: boolean | null
}
