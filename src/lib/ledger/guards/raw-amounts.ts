import { tablesOf } from "../tables"

/**
 * Medusa reads a big number from the column `raw_<name>` beside it. Here
 * PostgreSQL derives that column, so the two cannot differ. Rows are therefore
 * written by the book's verbs alone; the generated `create…` methods fail.
 */
export function derivedColumns(name: string) {
  const { posting, lot, consumption, balance } = tablesOf(name)
  return [
    derive(posting, "amount"),
    derive(lot, "amount"),
    derive(lot, "remaining"),
    derive(consumption, "amount"),
    derive(balance, "amount"),
  ]
}

function derive(table: string, column: string) {
  const raw = `raw_${column}`
  return `do $derive$ begin
  if exists (
    select from pg_attribute
    where attrelid = '"${table}"'::regclass
      and attname = '${raw}' and attgenerated = ''
  ) then
    alter table "${table}" drop column "${raw}";
    alter table "${table}" add column "${raw}" jsonb not null generated always as
      (('{"value":"' || "${column}"::text || '","precision":20}')::jsonb) stored;
  end if;
end $derive$`
}
