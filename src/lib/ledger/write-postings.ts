import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { newEntityId } from "../entity-id"
import type { Book } from "./book"
import type { EntryHead } from "./claim-entry"
import type { LotTerms } from "./entry"
import { balanceCheckName } from "./guards/checks"
import type { Take } from "./lots"

export interface PlannedPosting {
  account: string
  holder_id: string | null
  amount: bigint
  reverses_id?: string
  /** The lot that it opens. */
  opens?: LotTerms
  /** What it takes from lots, or gives back to them. */
  takes?: Take[]
}

/** An entry whose key is taken, and what it moves. */
export interface PlannedEntry extends Pick<EntryHead, "unit" | "occurred_at"> {
  id: string
  plan: PlannedPosting[]
}

type Planned = PlannedPosting & { id: string; entry: PlannedEntry }

/** Writes plans as they are; the triggers bring the caches up to date. */
export async function writePostings(
  book: Book,
  knex: Knex,
  entries: PlannedEntry[]
) {
  const { posting, lot, consumption } = book.tables
  const postings = entries.flatMap((entry) =>
    entry.plan.map((each) => ({
      ...each,
      ...{ id: newEntityId("lpos"), entry },
    }))
  )
  const insert = async (table: string, rows: object[]) => {
    if (rows.length) {
      await knex(table).insert(rows)
    }
  }
  try {
    await insert(posting, postings.map(postingRow))
  } catch (error) {
    throw isOverdrawn(error, book) ? overdrawn(book) : error
  }
  await insert(lot, postings.flatMap(lotRows))
  await insert(consumption, postings.flatMap(consumptionRows))
}

function postingRow(planned: Planned) {
  const { id, entry, account, holder_id, amount, reverses_id } = planned
  return {
    id,
    entry_id: entry.id,
    account,
    holder_id,
    amount: `${amount}`,
    reverses_id,
  }
}

function lotRows({ id, holder_id, account, amount, opens, entry }: Planned) {
  const { unit, occurred_at } = entry
  if (!opens) {
    return []
  }
  return [
    {
      id: newEntityId("llot"),
      posting_id: id,
      holder_id,
      account,
      unit,
      amount: `${amount}`,
      opened_at: occurred_at,
      activates_at: opens.activates_at ?? occurred_at,
      expires_at: opens.expires_at ?? null,
    },
  ]
}

function consumptionRows({ id, takes = [] }: Planned) {
  return takes.map(({ lot_id, amount }) => ({
    id: newEntityId("lcon"),
    lot_id,
    posting_id: id,
    amount: `${amount}`,
  }))
}

function isOverdrawn(error: unknown, { name }: Book) {
  return (
    error instanceof Error &&
    "constraint" in error &&
    error.constraint === balanceCheckName(name)
  )
}

function overdrawn({ name }: Book) {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `The entry takes more from an account of ${name} than is there`,
    "ledger_insufficient"
  )
}
