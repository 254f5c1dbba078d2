import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { pointsBook } from "./book"

export interface OwnLot {
  id: string
  holder_id: string
  remaining: bigint
  activates_at: Date
  expires_at: Date | null
  /** What went to breakage of it because nobody spent it in time. */
  expired: bigint
}

/**
 * All lots that a line's points have been in: the one that its activation
 * opened, and those to which a merger or a grace has moved what was in it. What
 * has expired is first.
 */
export async function ownLots(
  knex: Knex,
  line_item_id: string
): Promise<OwnLot[]> {
  const { lot, posting, entry, consumption } = pointsBook.tables
  const { rows } = await knex.raw<{ rows: OwnLotRow[] }>(
    `with recursive own as (
       select lot.id from ${entry} as entry
       join ${posting} as posting on posting.entry_id = entry.id
       join ${lot} as lot on lot.posting_id = posting.id
       where entry.source = 'order_line' and entry.source_id = ?
         and entry.kind = 'activate'
       union
       select lot.id from own
       join ${consumption} as taken on taken.lot_id = own.id
       join ${posting} as source on source.id = taken.posting_id
       join ${entry} as entry on entry.id = source.entry_id
         and entry.kind in ('merge', 'extend')
       join ${posting} as posting on posting.entry_id = entry.id
       join ${lot} as lot on lot.posting_id = posting.id
     )
     select lot.id, lot.holder_id, lot.remaining, lot.activates_at,
       lot.expires_at, (
         select coalesce(sum(taken.amount), 0)
         from ${consumption} as taken
         join ${posting} as posting on posting.id = taken.posting_id
         join ${entry} as entry on entry.id = posting.entry_id
         where taken.lot_id = lot.id and entry.kind = 'expire'
       ) as expired
     from own join ${lot} as lot using (id)
     order by lot.expires_at nulls last, lot.id`,
    [line_item_id]
  )
  return rows.map((row) => ({
    ...row,
    ...{ remaining: BigInt(row.remaining), expired: BigInt(row.expired) },
  }))
}

type OwnLotRow = Omit<OwnLot, "remaining" | "expired"> & {
  remaining: string
  expired: string
}
