import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LedgerDefinition } from "./chart"
import { guardsOf } from "./guards"
import { tablesOf } from "./tables"

type DefinedLedger = LedgerDefinition & { name: string }

/**
 * What the database lacks of a book's guards, a sentence each; none when all is
 * well. It reads the catalogue, because a migration that was forgotten, or a
 * trigger that somebody switched off, shows nowhere else.
 */
export async function ledgerSchemaProblems(
  knex: Knex,
  ledger: DefinedLedger
): Promise<string[]> {
  const { checks, functions, triggers } = guardsOf(ledger.name, ledger)
  const found = await readCatalogue(knex, Object.values(tablesOf(ledger.name)))
  const bodies = new Map(found.functions.map(({ name, body }) => [name, body]))
  return [
    ...checks
      .filter(({ table, name }) => !found.checks.has(`${table}.${name}`))
      .map(({ table, name }) => `${table} lacks the check ${name}`),
    ...triggers
      .filter(({ table, name }) => !found.triggers.has(`${table}.${name}`))
      .map(({ table, name }) => `${table} lacks the trigger ${name}`),
    ...functions
      .filter(({ name, body }) => bodies.get(name) !== body)
      .map(({ name }) => `${name}() is not the one of this version`),
    ...missingKeys(ledger.name, found.keys),
  ]
}

function missingKeys(name: string, found: Set<string>) {
  const { entry, balance } = tablesOf(name)
  return [
    `${entry} (source, source_id, kind, rule)`,
    `${balance} (holder_id, account, unit)`,
  ]
    .filter((key) => !found.has(key))
    .map((key) => `There is no unique index on ${key}`)
}

async function readCatalogue(knex: Knex, tables: string[]) {
  const read = async <Row>(sql: string): Promise<Row[]> =>
    (await knex.raw(sql, [tables])).rows
  const checks = await read<{ name: string }>(
    `select conrelid::regclass || '.' || conname as name
     from pg_constraint
     where conrelid::regclass::text = any(?) and convalidated`
  )
  // "O": fires for everybody but a replica; "D" is switched off.
  const triggers = await read<{ name: string }>(
    `select tgrelid::regclass || '.' || tgname as name
     from pg_trigger
     where tgrelid::regclass::text = any(?) and not tgisinternal and tgenabled in ('O', 'A')`
  )
  const functions = await read<{ name: string; body: string }>(
    `select distinct proname as name, prosrc as body
     from pg_trigger join pg_proc on pg_proc.oid = tgfoid
     where tgrelid::regclass::text = any(?) and not tgisinternal`
  )
  const keys = await read<{ key: string }>(
    `select indrelid::regclass || ' (' || string_agg(attname, ', ' order by place) || ')' as key
     from pg_index
     cross join unnest(indkey::int2[]) with ordinality as listed (attnum, place)
     join pg_attribute on attrelid = indrelid and pg_attribute.attnum = listed.attnum
     where indrelid::regclass::text = any(?) and indisunique and indisvalid and indpred is null
     group by indexrelid, indrelid`
  )
  return {
    checks: new Set(checks.map(({ name }) => name)),
    triggers: new Set(triggers.map(({ name }) => name)),
    functions,
    keys: new Set(keys.map(({ key }) => key)),
  }
}
