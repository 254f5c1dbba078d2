import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { defineKeyset } from "../../../lib/cursor"
import { pointsOf } from "../../../modules/loyalty/domain/points"
import { memberSource, type MemberSource } from "./member-source"

export interface MemberQuery {
  /** Part of a name or an e-mail address. */
  q?: string
  order: "points_available" | "points_pending" | "points_owed"
  after?: string
  limit: number
}

const mostFirst = defineKeyset({
  name: "loyalty-members",
  columns: { "member.points": "bigint", "member.id": "text" },
  direction: "desc",
})

/**
 * Members with what they have, who has the most first. By what is pending or
 * owed there are only those who have some. It reads core's customers, because
 * a page needs the names of all of them at once.
 */
export async function listMembers(
  container: MedusaContainer,
  { q, order, after, limit }: MemberQuery
) {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const read = (source: MemberSource, count: number) =>
    readMembers(knex, memberSource(source, q), { after, limit: count })
  const rows = await read(order, limit + 1)
  // Whoever has nothing to spend comes after all who have: most pages need
  // not look for them.
  if (order === "points_available" && rows.length <= limit) {
    rows.push(...(await read("nothing", limit + 1 - rows.length)))
  }
  const page = mostFirst.page(rows, limit)
  return { loyalty_accounts: page.rows.map(asMember), next: page.next }
}

async function readMembers(
  knex: Knex,
  { sql, bindings }: { sql: string; bindings: string[] },
  { after, limit }: { after?: string; limit: number }
): Promise<MemberRow[]> {
  const position = mostFirst.where(after)
  const { rows } = await knex.raw(
    `select page.id, page.customer_id, page.keyset,
       c.email, c.first_name, c.last_name, balances.*,
       last.kind, last.source, last.occurred_at
     from (
       select member.id, member.customer_id, member.points,
         ${mostFirst.select}
       from (${sql}) member
       where ${position.sql}
       order by ${mostFirst.orderBy} limit ?
     ) page
     left join customer c on c.id = page.customer_id and c.deleted_at is null
     left join lateral (
       select sum(amount) filter (where account = 'member_available') as points_available,
         sum(amount) filter (where account = 'member_pending') as points_pending,
         -sum(amount) filter (where account = 'member_debt') as points_owed
       from loyalty_points_balance where holder_id = page.id
     ) balances on true
     left join lateral (
       select e.kind, e.source, e.occurred_at
       from loyalty_points_posting p
       join loyalty_points_entry e on e.id = p.entry_id
       where p.holder_id = page.id
       order by e.occurred_at desc, e.id desc limit 1
     ) last on true
     order by page.points desc, page.id desc`,
    [...bindings, ...position.bindings, limit]
  )
  return rows
}

type MemberRow = Record<MemberQuery["order"], string | null> & {
  id: string
  customer_id: string
  /** Null for a customer who was deleted. */
  email: string | null
  first_name: string | null
  last_name: string | null
  kind: string | null
  source: string | null
  occurred_at: Date | null
  keyset: unknown[]
}

function asMember({
  kind,
  source,
  occurred_at,
  ...member
}: Omit<MemberRow, "keyset">) {
  const owed = pointsOf(member.points_owed)
  return {
    ...member,
    points_available: pointsOf(member.points_available) - owed,
    points_pending: pointsOf(member.points_pending),
    points_owed: owed,
    last_entry:
      kind && source && occurred_at ? { kind, source, occurred_at } : null,
  }
}
