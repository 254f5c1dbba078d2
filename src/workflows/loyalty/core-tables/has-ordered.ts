import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What was canceled was no purchase. */
const IS_PURCHASE = `o.deleted_at is null
  and o.status <> 'canceled' and not o.is_draft_order`

/** Whether somebody has bought with this account. */
export async function hasOrdered(
  container: MedusaContainer,
  customer_id: string
): Promise<boolean> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `select 1 from "order" o
     where o.customer_id = :customer_id and ${IS_PURCHASE}
     limit 1`,
    { customer_id }
  )
  return rows.length > 0
}

/**
 * Whether somebody had bought with the address of this account by then, with
 * any account or as a guest: core writes a guest's address in lower case, and
 * an account's as it was typed. For merchants only, since an address is proved
 * by nobody.
 */
export async function hadAddressOrdered(
  container: MedusaContainer,
  { customer_id, before }: { customer_id: string; before: Date }
): Promise<boolean> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw(
    `select 1
     from customer own
     join customer c on c.email in (own.email, lower(own.email))
       and c.deleted_at is null
     join "order" o on o.customer_id = c.id and ${IS_PURCHASE}
       and o.created_at < :before
     where own.id = :customer_id
     limit 1`,
    { customer_id, before }
  )
  return rows.length > 0
}
