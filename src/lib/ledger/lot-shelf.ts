import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Book } from "./book"
import { chooseLots, takeFrom, type OpenLot, type Take } from "./lots"
import { LedgerShortage } from "./shortage"

interface LotRow extends Omit<OpenLot, "remaining"> {
  posting_id: string
  remaining: string
}

type ShelfLot = OpenLot & { posting_id: string }

/** One account of one holder in one unit. */
export interface Shelf {
  holder_id: string
  account: string
  unit: string
}

/**
 * The lots of the locked holders, read once per entry. It remembers what the
 * entry's postings before have taken, which is not in the database yet.
 */
export class LotShelves {
  #shelves = new Map<string, ShelfLot[]>()

  constructor(
    private book: Book,
    private knex: Knex
  ) {}

  /** Takes in the order in which lots are spent. */
  async spend(shelf: Shelf, amount: bigint, at: Date) {
    const lots = await this.lotsOn(shelf)
    return this.take(shelf, lots, chooseLots(lots, amount, at), amount)
  }

  /** Takes from one lot, whatever its dates. */
  async takeLot(shelf: Shelf, lotId: string, amount: bigint) {
    const lots = await this.lotsOn(shelf)
    const named = lots.filter(({ id }) => id === lotId)
    return this.take(shelf, lots, takeFrom(named, amount), amount)
  }

  /** Takes from the lot that a posting opened, and then in the usual order. */
  async takeBack(shelf: Shelf, postingId: string, amount: bigint, at: Date) {
    const lots = await this.lotsOn(shelf)
    const isOwn = (lot: ShelfLot) => lot.posting_id === postingId
    const own = takeFrom(lots.filter(isOwn), amount)
    const others = lots.filter((lot) => !isOwn(lot))
    const rest = chooseLots(others, own.missing, at)
    const takes = [...own.takes, ...rest.takes]
    return this.take(shelf, lots, { ...rest, takes }, amount)
  }

  private async lotsOn({ holder_id, account, unit }: Shelf) {
    const key = JSON.stringify([holder_id, account, unit])
    const known = this.#shelves.get(key)
    if (known) {
      return known
    }
    const rows: LotRow[] = await this.knex(this.book.tables.lot)
      .where({ holder_id, account, unit, deleted_at: null })
      .whereRaw("remaining > 0")
    const lots = rows.map((row) => ({
      ...row,
      remaining: BigInt(row.remaining),
    }))
    this.#shelves.set(key, lots)
    return lots
  }

  private take(
    shelf: Shelf,
    lots: ShelfLot[],
    { takes, missing }: { takes: Take[]; missing: bigint },
    amount: bigint
  ) {
    if (missing > 0n) {
      throw insufficient(this.book, shelf, amount, amount - missing)
    }
    for (const { lot_id, amount: taken } of takes) {
      const lot = lots.find(({ id }) => id === lot_id)
      if (lot) {
        lot.remaining -= taken
      }
    }
    return takes
  }
}

function insufficient(
  { holders }: Book,
  { holder_id, account, unit }: Shelf,
  wanted: bigint,
  spendable: bigint
) {
  return new LedgerShortage(
    `${holders} ${holder_id} can spend ${spendable} ${unit} of ${account}, not ${wanted}`,
    spendable
  )
}
