import type { Book, LedgerContext } from "./book"
import { checkDefinition, type LedgerDefinition } from "./chart"
import type { EntryInput } from "./entry"
import { dropGuardStatements, guardStatements } from "./guards"
import { expireLots, type ExpireLotsInput } from "./expire-lots"
import { ledgerModels } from "./models"
import { openLots } from "./open-lots"
import { post } from "./post"
import { prove } from "./prove"
import { balances, expiredLots, spendable } from "./reads"
import { reverse, type ReversalInput } from "./reverse"
import { tablesOf } from "./tables"
import {
  consume,
  expire,
  openLot,
  type ConsumeInput,
  type ExpireInput,
  type OpenLotInput,
} from "./verbs"

/**
 * A double-entry book that lives in the feature's own module: its models, the
 * guards for the feature's migration, and its verbs, which run in the
 * transaction of the method that calls them. See `docs/kit/ledger.md`.
 */
export function defineLedger<Name extends string, Account extends string>(
  name: Name,
  definition: LedgerDefinition<Account>
) {
  checkDefinition(name, definition)
  const book: Book<Account> = { name, tables: tablesOf(name), ...definition }
  return {
    ...book,
    models: ledgerModels(name, Object.keys(definition.accounts)),
    guards: () => guardStatements(name, definition),
    dropGuards: () => dropGuardStatements(name),
    ...verbsOf(book),
    ...readsOf(book),
  }
}

function verbsOf<Account extends string>(book: Book<Account>) {
  return {
    post: (context: LedgerContext, input: EntryInput<Account>) =>
      post(book, context, input),
    openLot: (context: LedgerContext, input: OpenLotInput<Account>) =>
      openLot(book, context, input),
    openLots: (context: LedgerContext, inputs: OpenLotInput<Account>[]) =>
      openLots(book, context, inputs),
    consume: (context: LedgerContext, input: ConsumeInput<Account>) =>
      consume(book, context, input),
    expire: (context: LedgerContext, input: ExpireInput<Account>) =>
      expire(book, context, input),
    expireLots: (context: LedgerContext, input: ExpireLotsInput<Account>) =>
      expireLots(book, context, input),
    reverse: (context: LedgerContext, input: ReversalInput) =>
      reverse(book, context, input),
  }
}

function readsOf<Account extends string>(book: Book<Account>) {
  return {
    balances: (context: LedgerContext, holderId: string, unit?: string) =>
      balances(book, context, holderId, unit),
    spendable: (
      context: LedgerContext,
      query: { holder_id: string; account: Account; at: Date; unit?: string }
    ) => spendable(book, context, query),
    expiredLots: (context: LedgerContext, query: { at: Date; limit: number }) =>
      expiredLots(book, context, query),
    prove: (context: LedgerContext, options?: { limit?: number }) =>
      prove(book, context, options),
  }
}
