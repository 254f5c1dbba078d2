import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { firstIdSince } from "../../../lib/ulid-time"

const LOOK_BACK_DAYS = 60
const DAY_MS = 86_400_000

/**
 * Who has registered since the programme for all channels was activated, and
 * has no points for it. Both rows are stamped by the database's clock; an
 * active programme was last written when it became active.
 */
export async function findUnrewardedSignUps(
  container: MedusaContainer,
  { after, limit }: { after: string | null; limit: number }
): Promise<string[]> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // Real time: core stamps its ids with it.
  const since = firstIdSince("cus", Date.now() - LOOK_BACK_DAYS * DAY_MS)
  const { rows } = await knex.raw(
    `select c.id
     from customer c
     join loyalty_program p on p.status = 'active' and p.deleted_at is null
       and p.sales_channel_id is null and p.updated_at <= c.created_at
       and p.definition->'earning'->'actions'->'sign_up' is not null
     where c.id > greatest(:since, :after) and c.has_account
       and c.deleted_at is null
       and not exists (
         select 1 from loyalty_account a
         join loyalty_points_entry e on e.source = 'sign_up'
           and e.source_id = a.id and e.kind = 'award'
         where a.customer_id = c.id and a.deleted_at is null)
     order by c.id limit :limit`,
    { since, after: after ?? "", limit }
  )
  return rows.map(({ id }: { id: string }) => id)
}
