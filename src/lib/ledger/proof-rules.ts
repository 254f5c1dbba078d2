import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { accountsWhere } from "./chart"
import type { Book } from "./book"

/**
 * One thing that must hold, as a statement that returns what breaks it:
 * `entity_id`, `expected`, `found`. Each is one statement and compares what one
 * transaction writes, so a shop that goes on selling raises no false alarm.
 */
export interface ProofRule {
  rule: string
  sql: string
  bindings: Knex.RawBinding[]
}

export function proofRules(book: Book): ProofRule[] {
  return [
    { rule: "entry_sums_to_zero", ...entrySums(book) },
    { rule: "balance_equals_postings", ...balancesEqualPostings(book) },
    { rule: "balance_equals_lots", ...balancesEqualLots(book) },
    { rule: "lot_equals_consumptions", ...lotsEqualConsumptions(book) },
    { rule: "posting_equals_lots", ...postingsEqualLots(book) },
    { rule: "lot_fits_posting", ...lotsFitPostings(book) },
    { rule: "reversal_within_original", ...reversalsWithin(book) },
    { rule: "reversal_names_its_entry", ...reversalsNameEntry(book) },
    { rule: "nothing_is_orphaned", ...orphans(book) },
  ]
}

function entrySums({ tables }: Book) {
  return {
    sql: `select entry.id as entity_id, 'postings that sum to 0' as expected,
        count(posting.id) || ' that sum to ' || coalesce(sum(posting.amount), 0) as found
      from ?? as entry left join ?? as posting on posting.entry_id = entry.id
      group by entry.id
      having count(posting.id) = 0 or sum(posting.amount) <> 0`,
    bindings: [tables.entry, tables.posting],
  }
}

function balancesEqualPostings({ tables }: Book) {
  return {
    sql: `select coalesce(balance.id, posted.holder_id) as entity_id,
        coalesce(posted.amount, 0)::text as expected,
        coalesce(balance.amount::text, 'no balance') as found
      from ?? as balance full join (
        select posting.holder_id, posting.account, entry.unit, sum(posting.amount) as amount
        from ?? as posting join ?? as entry on entry.id = posting.entry_id
        where posting.holder_id is not null
        group by 1, 2, 3
      ) as posted using (holder_id, account, unit)
      where balance.amount is distinct from posted.amount`,
    bindings: [tables.balance, tables.posting, tables.entry],
  }
}

function balancesEqualLots(book: Book) {
  return {
    sql: `select coalesce(balance.id, held.holder_id) as entity_id,
        coalesce(held.remaining, 0)::text as expected,
        coalesce(balance.amount, 0)::text as found
      from (select * from ?? where account = any(?)) as balance full join (
        select holder_id, account, unit, sum(remaining) as remaining
        from ?? group by 1, 2, 3
      ) as held using (holder_id, account, unit)
      where coalesce(balance.amount, 0) <> coalesce(held.remaining, 0)`,
    bindings: [book.tables.balance, accountsInLots(book), book.tables.lot],
  }
}

function lotsEqualConsumptions({ tables }: Book) {
  return {
    sql: `select lot.id as entity_id,
        (lot.amount - coalesce(taken.amount, 0))::text as expected,
        lot.remaining::text as found
      from ?? as lot left join (
        select lot_id, sum(amount) as amount from ?? group by 1
      ) as taken on taken.lot_id = lot.id
      where lot.remaining <> lot.amount - coalesce(taken.amount, 0)`,
    bindings: [tables.lot, tables.consumption],
  }
}

function postingsEqualLots(book: Book) {
  const { posting, lot, consumption } = book.tables
  return {
    sql: `select posting.id as entity_id, posting.amount::text as expected,
        (coalesce(opened.amount, 0) - coalesce(taken.amount, 0))::text as found
      from ?? as posting
      left join (
        select posting_id, sum(amount) as amount from ?? group by 1
      ) as opened on opened.posting_id = posting.id
      left join (
        select posting_id, sum(amount) as amount from ?? group by 1
      ) as taken on taken.posting_id = posting.id
      where coalesce(opened.amount, 0) - coalesce(taken.amount, 0)
        <> case when posting.account = any(?) then posting.amount else 0 end`,
    bindings: [posting, lot, consumption, accountsInLots(book)],
  }
}

function lotsFitPostings({ tables }: Book) {
  return {
    sql: `select consumption.id as entity_id,
        concat_ws(' ', lot.holder_id, lot.account, lot.unit) as expected,
        concat_ws(' ', posting.holder_id, posting.account, entry.unit) as found
      from (
        select id, lot_id, posting_id from ??
        union all select id, id, posting_id from ??
      ) as consumption
      join ?? as lot on lot.id = consumption.lot_id
      join ?? as posting on posting.id = consumption.posting_id
      join ?? as entry on entry.id = posting.entry_id
      where lot.holder_id is distinct from posting.holder_id
        or lot.account <> posting.account or lot.unit <> entry.unit`,
    bindings: [
      tables.consumption,
      tables.lot,
      tables.lot,
      tables.posting,
      tables.entry,
    ],
  }
}

function reversalsWithin({ tables }: Book) {
  return {
    sql: `select original.id as entity_id,
        'from 0 to ' || -original.amount as expected, sum(reversal.amount)::text as found
      from ?? as reversal join ?? as original on original.id = reversal.reverses_id
      group by original.id, original.amount
      having abs(sum(reversal.amount)) > abs(original.amount)
        or sign(sum(reversal.amount)) = sign(original.amount)`,
    bindings: [tables.posting, tables.posting],
  }
}

/** The reversal of an entry takes back postings of that entry, and only them. */
function reversalsNameEntry({ tables }: Book) {
  return {
    sql: `select posting.id as entity_id, coalesce(entry.reverses_id, 'none') as expected,
        coalesce(original.entry_id, 'none') as found
      from ?? as posting join ?? as entry on entry.id = posting.entry_id
      left join ?? as original on original.id = posting.reverses_id
      where (entry.reverses_id is not null or posting.reverses_id is not null)
        and (original.entry_id, original.account, original.holder_id)
          is distinct from (entry.reverses_id, posting.account, posting.holder_id)`,
    bindings: [tables.posting, tables.entry, tables.posting],
  }
}

function orphans({ tables }: Book) {
  const { entry, posting, lot, consumption } = tables
  const links = [
    [posting, "entry_id", entry],
    [lot, "posting_id", posting],
    [consumption, "posting_id", posting],
    [consumption, "lot_id", lot],
  ]
  const each = `select child.id as entity_id, child.?? as expected, 'missing' as found
    from ?? as child where not exists (select from ?? as parent where parent.id = child.??)`
  return {
    sql: links.map(() => each).join("\nunion all "),
    bindings: links.flatMap(([child, column, parent]) => [
      column,
      child,
      parent,
      column,
    ]),
  }
}

function accountsInLots(book: Book) {
  return accountsWhere(book, ({ in_lots }) => in_lots)
}
