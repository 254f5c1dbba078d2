import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What caused an entry. */
interface Cause {
  source: string
  source_id: string
}

/** Which orders entries belong to, at most one statement for however many. */
export async function findOrdersOf(knex: Knex, causes: readonly Cause[]) {
  const found = new Map<string, string>()
  const idsOf = (wanted: string) => [
    ...new Set(
      causes
        .filter(({ source }) => source === wanted)
        .map(({ source_id }) => source_id)
    ),
  ]
  for (const order_id of idsOf("order")) {
    found.set(keyOf({ source: "order", source_id: order_id }), order_id)
  }
  const ids = {
    lines: idsOf("order_line"),
    reservations: idsOf("loyalty_reservation"),
    claims: idsOf("loyalty_claim"),
  }
  if (Object.values(ids).some(({ length }) => length > 0)) {
    const { rows } = await knex.raw(ORDERS, ids)
    for (const { order_id, ...cause } of rows as (Cause & Found)[]) {
      found.set(keyOf(cause), order_id)
    }
  }
  return (cause: Cause) => found.get(keyOf(cause)) ?? null
}

interface Found {
  order_id: string
}

/** A claim that has not ended names the cart that holds it. */
const ORDERS = `
  select 'order_line' as source, line_item_id as source_id, order_id
  from loyalty_earning
  where line_item_id = any(:lines) and deleted_at is null
  union all
  select 'loyalty_reservation', id, order_id
  from loyalty_reservation
  where id = any(:reservations) and order_id is not null
    and deleted_at is null
  union all
  select 'loyalty_claim', id, order_id
  from loyalty_claim
  where id = any(:claims) and order_id is not null
    and ended_at is not null and deleted_at is null`

const keyOf = ({ source, source_id }: Cause) => `${source} ${source_id}`
