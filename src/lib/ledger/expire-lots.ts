import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { newEntityId } from "../entity-id"
import { transactionOf } from "../knex"
import { lockHolders, type Book, type LedgerContext } from "./book"
import { hashOfEntry } from "./entry"

export interface ExpireLotsInput<Account extends string = string> {
  lot_ids: string[]
  /** The account that takes what nobody spent. */
  against: Account
  at: Date
}

export interface ExpiredLot {
  lot_id: string
  holder_id: string
  amount: bigint
}

interface LotRow {
  id: string
  holder_id: string
  account: string
  unit: string
  remaining: string
  /** How often something was taken from it, or given back. */
  consumptions: string
}

/**
 * What `expire` does, for many lots at once: as many statements for a thousand
 * as for one. Lots that have not expired, are empty by now or belong to a
 * deleted holder are left alone; either all the others expire, or none.
 */
export async function expireLots(
  book: Book,
  context: LedgerContext,
  { lot_ids, against, at }: ExpireLotsInput
): Promise<ExpiredLot[]> {
  const knex = transactionOf(context)
  const holderIds = await expiredLots(book, knex, { lot_ids, at }).pluck(
    "lot.holder_id"
  )
  await lockHolders(book, context, holderIds)
  const lots: LotRow[] = await expiredLots(book, knex, { lot_ids, at })
    .orderBy("lot.id")
    .select("lot.id", "lot.holder_id", "lot.account", "lot.unit")
    .select("lot.remaining", { consumptions: consumptionsOf(book, knex) })
  if (lots.length) {
    await write(book, knex, lots, { against, at })
  }
  return lots.map(({ id, holder_id, remaining }) => ({
    ...{ lot_id: id, holder_id, amount: BigInt(remaining) },
  }))
}

function expiredLots(
  { tables, holders }: Book,
  knex: Knex,
  { lot_ids, at }: Pick<ExpireLotsInput, "lot_ids" | "at">
) {
  return knex({ lot: tables.lot })
    .whereIn("lot.id", lot_ids)
    .where("lot.expires_at", "<=", at)
    .whereRaw("lot.remaining > 0")
    .whereExists(
      knex({ holder: holders })
        .whereRaw("holder.id = lot.holder_id")
        .whereNull("holder.deleted_at")
    )
}

const consumptionsOf = ({ tables }: Book, knex: Knex) =>
  knex({ taken: tables.consumption }).whereRaw("taken.lot_id = lot.id").count()

/** Entries first: the triggers on postings read the unit off them. */
async function write(
  { tables }: Book,
  knex: Knex,
  lots: LotRow[],
  to: { against: string; at: Date }
) {
  const planned = lots.map((lot) => planOf(lot, to))
  await knex(tables.entry).insert(planned.map(({ entry }) => entry))
  await knex(tables.posting).insert(planned.flatMap(({ postings }) => postings))
  await knex(tables.consumption).insert(planned.map(({ taken }) => taken))
}

function planOf(
  { id: lot_id, holder_id, account, unit, remaining, consumptions }: LotRow,
  { against, at }: { against: string; at: Date }
) {
  const amount = BigInt(remaining)
  const moves = [
    { account, holder_id, amount: -amount, lot_id },
    { account: against, amount },
  ]
  const entry = {
    id: newEntityId("lent"),
    ...{ kind: "expire", source: "lot", source_id: lot_id, rule: consumptions },
    ...{ unit, occurred_at: at, input_hash: hashOfEntry(unit, moves) },
  }
  const postings = moves.map(({ account: of, holder_id: whose, ...move }) => ({
    id: newEntityId("lpos"),
    ...{ entry_id: entry.id, account: of, holder_id: whose ?? null },
    amount: `${move.amount}`,
  }))
  const taken = {
    id: newEntityId("lcon"),
    ...{ lot_id, posting_id: postings[0].id, amount: `${amount}` },
  }
  return { entry, postings, taken }
}
