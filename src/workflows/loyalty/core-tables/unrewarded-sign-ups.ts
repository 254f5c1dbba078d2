import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { firstIdSince } from "../../../lib/ulid-time"

const LOOK_BACK_DAYS = 60
const DAY_MS = 86_400_000

interface Query {
  /** By the database's clock, which stamps customers. */
  since: Date
  after: string | null
  limit: number
}

/** Who has registered since then, and has no points for it. */
export async function findUnrewardedSignUps(
  container: MedusaContainer,
  { since, after, limit }: Query
): Promise<string[]> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // Real time: core stamps its ids with it.
  const recent = firstIdSince("cus", Date.now() - LOOK_BACK_DAYS * DAY_MS)
  const { rows } = await knex.raw(
    `select c.id
     from customer c
     where c.id > greatest(:recent, :after) and c.has_account
       and c.created_at >= :since and c.deleted_at is null
       and not exists (
         select 1 from loyalty_account a
         join loyalty_points_entry e on e.source = 'sign_up'
           and e.source_id = a.id and e.kind = 'award'
         where a.customer_id = c.id and a.deleted_at is null)
     order by c.id limit :limit`,
    { recent, since, after: after ?? "", limit }
  )
  return rows.map(({ id }: { id: string }) => id)
}
