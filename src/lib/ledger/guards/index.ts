import type { LedgerDefinition } from "../chart"
import { checksOf, type Check } from "./checks"
import { functionsOf, type GuardFunction } from "./functions"
import { derivedColumns } from "./raw-amounts"
import { triggersOf, type Trigger } from "./triggers"

/** What keeps a book sound, whoever writes to its tables. */
export interface LedgerGuards {
  checks: Check[]
  functions: GuardFunction[]
  triggers: Trigger[]
}

export function guardsOf(
  name: string,
  definition: LedgerDefinition
): LedgerGuards {
  return {
    checks: checksOf(name, definition),
    functions: functionsOf(name),
    triggers: triggersOf(name),
  }
}

/**
 * The statements for the feature's migration. They can be run again: a later
 * migration does so after the chart, or the guards themselves, have changed.
 */
export function guardStatements(name: string, definition: LedgerDefinition) {
  const { checks, functions, triggers } = guardsOf(name, definition)
  return [
    ...derivedColumns(name),
    ...checks.flatMap(({ table, name: check, definition: rule }) => [
      `alter table "${table}" drop constraint if exists "${check}"`,
      `alter table "${table}" add constraint "${check}" ${rule}`,
    ]),
    ...functions.map(
      ({ name: fn, body }) =>
        `create or replace function "${fn}"() returns trigger language plpgsql as $guard$${body}$guard$`
    ),
    ...triggers.flatMap(({ table, name: trigger, create }) => [
      `drop trigger if exists "${trigger}" on "${table}"`,
      create,
    ]),
  ]
}

/** Takes back the functions; the rest goes with the tables. */
export function dropGuardStatements(name: string) {
  return functionsOf(name).map(
    ({ name: fn }) => `drop function if exists "${fn}"() cascade`
  )
}
