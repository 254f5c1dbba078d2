import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
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

type Planned = PlannedPosting & { id: string }

/** Writes a plan as it is; the triggers bring the caches up to date. */
export async function writePostings(
  book: Book,
  knex: Knex,
  entry: Pick<EntryHead, "unit" | "occurred_at"> & { id: string },
  plan: PlannedPosting[]
) {
  const { posting, lot, consumption } = book.tables
  const postings = plan.map((each) => ({
    ...each,
    id: generateEntityId(undefined, "lpos"),
  }))
  const insert = async (table: string, rows: object[]) => {
    if (rows.length) {
      await knex(table).insert(rows)
    }
  }
  try {
    await insert(
      posting,
      postings.map((each) => postingRow(entry.id, each))
    )
  } catch (error) {
    throw isOverdrawn(error, book) ? overdrawn(book) : error
  }
  await insert(
    lot,
    postings.flatMap((each) => lotRows(entry, each))
  )
  await insert(consumption, postings.flatMap(consumptionRows))
}

function postingRow(entryId: string, planned: Planned) {
  const { id, account, holder_id, amount, reverses_id } = planned
  return {
    id,
    entry_id: entryId,
    account,
    holder_id,
    amount: `${amount}`,
    reverses_id,
  }
}

function lotRows(
  { unit, occurred_at }: Pick<EntryHead, "unit" | "occurred_at">,
  { id, holder_id, account, amount, opens }: Planned
) {
  if (!opens) {
    return []
  }
  return [
    {
      id: generateEntityId(undefined, "llot"),
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
    id: generateEntityId(undefined, "lcon"),
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
