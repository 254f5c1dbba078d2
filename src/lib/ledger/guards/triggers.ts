import { tablesOf } from "../tables"

export interface Trigger {
  table: string
  name: string
  create: string
}

export function triggersOf(name: string): Trigger[] {
  const { entry, posting, lot, consumption, balance } = tablesOf(name)
  const guard = (
    table: string,
    rule: string,
    when: string,
    each: string,
    { fn = `${name}_${rule}`, args = "", kind = "trigger" } = {}
  ): Trigger => ({
    table,
    name: `${table}_${rule}`,
    create: `create ${kind} "${table}_${rule}" ${when} on "${table}" ${each} execute function "${fn}"(${args})`,
  })
  const refuse = (table: string) =>
    guard(
      table,
      "refuse_change",
      "before update or delete or truncate",
      "for each statement"
    )
  const keep = (table: string, when: string) =>
    guard(table, "refuse_direct_change", when, "for each statement")
  const sum = (table: string, of: string) =>
    guard(
      table,
      "require_zero_sum",
      "after insert",
      "deferrable initially deferred for each row",
      { args: `'${of}'`, kind: "constraint trigger" }
    )
  const each = "referencing new table as added for each statement"
  return [
    refuse(entry),
    refuse(posting),
    refuse(consumption),
    keep(lot, "before update or delete or truncate"),
    keep(balance, "before insert or update or delete or truncate"),
    guard(lot, "open_lot", "before insert", "for each row"),
    guard(consumption, "take_from_lots", "after insert", each),
    guard(posting, "add_to_balances", "after insert", each),
    guard(
      posting,
      "limit_reversal",
      "after insert",
      "for each row when (new.reverses_id is not null)"
    ),
    sum(entry, "entry"),
    sum(posting, "posting"),
  ]
}
