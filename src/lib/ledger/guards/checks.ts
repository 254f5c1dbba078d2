import { accountsWhere, type LedgerDefinition } from "../chart"
import { tablesOf } from "../tables"

/** A constraint that is checked with each statement. */
export interface Check {
  table: string
  name: string
  definition: string
}

export function checksOf(name: string, definition: LedgerDefinition): Check[] {
  return [...amountChecks(name, definition), ...references(name, definition)]
}

/** What insufficient funds end at when no verb has refused before. */
export function balanceCheckName(name: string) {
  return `${name}_balance_not_negative`
}

function amountChecks(name: string, definition: LedgerDefinition): Check[] {
  const { posting, lot, consumption, balance } = tablesOf(name)
  const house = accountsWhere(definition, ({ of }) => of === "house")
  const debts = accountsWhere(definition, (rule) => rule.may_be_negative)
  const check = (table: string, rule: string, condition: string): Check => ({
    table,
    name: `${table}_${rule}`,
    definition: `check (${condition})`,
  })
  const whole = "scale(amount) = 0 and amount <> 0"
  return [
    check(posting, "amount_whole", whole),
    check(
      posting,
      "holder_fits",
      `(holder_id is null) = (${isOneOf("account", house)})`
    ),
    check(lot, "amount_whole", "scale(amount) = 0 and amount > 0"),
    check(lot, "remaining_within", "remaining >= 0 and remaining <= amount"),
    check(lot, "ends_after_start", "expires_at > activates_at"),
    check(consumption, "amount_whole", whole),
    check(
      balance,
      "not_negative",
      `amount >= 0 or ${isOneOf("account", debts)}`
    ),
  ]
}

function isOneOf(column: string, words: string[]) {
  return words.length
    ? `${column} in (${words.map((word) => `'${word}'`).join(", ")})`
    : "false"
}

function references(name: string, { holders }: LedgerDefinition): Check[] {
  const { entry, posting, lot, consumption } = tablesOf(name)
  const reference = (table: string, column: string, to: string): Check => ({
    table,
    name: `${table}_${column}_fk`,
    definition: `foreign key ("${column}") references "${to}" ("id")`,
  })
  return [
    reference(entry, "reverses_id", entry),
    reference(posting, "entry_id", entry),
    reference(posting, "holder_id", holders),
    reference(posting, "reverses_id", posting),
    reference(lot, "posting_id", posting),
    reference(consumption, "lot_id", lot),
    reference(consumption, "posting_id", posting),
  ]
}
