import type { Client } from "pg"
import type { TableRules } from "../../src/lib/table-rules"

/** Bits of `pg_trigger.tgtype`; one that is not each row's is the statement's. */
const BEFORE = 2
const ON_DELETE = 8
const ON_UPDATE = 16

/** What the database does not refuse although the module says it does. */
export async function brokenRules(
  client: Client,
  tables: Record<string, TableRules>
): Promise<string[]> {
  const broken: string[] = []
  for (const [table, rules] of Object.entries(tables)) {
    broken.push(
      ...(rules.is_insert_only ? await openWrites(client, table) : []),
      ...(await missingIndexes(client, table, rules.once)),
      ...(await uncheckedColumns(client, table, rules.checked))
    )
  }
  return broken
}

async function openWrites(client: Client, table: string) {
  const { rows } = await client.query<{ type: number }>(
    `select tgtype::int as type from pg_trigger
     where tgrelid = to_regclass($1) and not tgisinternal and tgenabled = 'O'`,
    [table]
  )
  const refuses = (event: number) =>
    rows.some(({ type }) =>
      [BEFORE, event].every((bits) => (type & bits) === bits)
    )
  return [
    ...(refuses(ON_UPDATE) ? [] : [`${table} lets rows be updated`]),
    ...(refuses(ON_DELETE) ? [] : [`${table} lets rows be deleted`]),
  ]
}

async function missingIndexes(client: Client, table: string, keys: string[][]) {
  const { rows } = await client.query<{ columns: string[] }>(
    `select array(
       select attname::text from pg_attribute
       where attrelid = indrelid and attnum = any(indkey)
       order by attname) as columns
     from pg_index where indrelid = to_regclass($1) and indisunique`,
    [table]
  )
  const indexed = new Set(rows.map(({ columns }) => columns.join()))
  return keys
    .filter((columns) => !indexed.has([...columns].sort().join()))
    .map((columns) => `${table} lets ${columns.join(" and ")} repeat`)
}

async function uncheckedColumns(
  client: Client,
  table: string,
  columns: string[]
) {
  const { rows } = await client.query<{ name: string }>(
    `select attname::text as name from pg_constraint
     join pg_attribute on attrelid = conrelid and attnum = any(conkey)
     where conrelid = to_regclass($1) and contype = 'c'`,
    [table]
  )
  const checked = new Set(rows.map(({ name }) => name))
  return columns
    .filter((column) => !checked.has(column))
    .map((column) => `${table} takes anything as ${column}`)
}
