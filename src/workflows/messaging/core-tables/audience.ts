import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface Audience {
  members: number
  /** Those who have agreed to be told of the topic, on any channel. */
  with_consent: number
}

/**
 * How many are in a group, and how many of them want to hear of it. A group
 * may have hundreds of thousands, so the database counts.
 */
export async function countAudience(
  container: MedusaContainer,
  { customer_group_id, topic }: { customer_group_id: string; topic: string }
): Promise<Audience> {
  const connection: Knex = container.resolve(
    ContainerRegistrationKeys.PG_CONNECTION
  )
  const { rows } = await connection.raw(
    `select count(*)::int as members,
       count(*) filter (where exists (
         select 1 from message_preference p
         where p.recipient_key = c.id and p.topic = :topic and p.is_enabled
           and p.consent_id is not null and p.deleted_at is null
       ))::int as with_consent
     from customer_group_customer member
     join customer c on c.id = member.customer_id and c.deleted_at is null
     where member.customer_group_id = :customer_group_id
       and member.deleted_at is null`,
    { customer_group_id, topic }
  )
  return rows[0]
}
