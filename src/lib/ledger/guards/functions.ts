import { tablesOf } from "../tables"

/** A trigger function; `body` is compared with what the database has. */
export interface GuardFunction {
  name: string
  body: string
}

export function functionsOf(name: string): GuardFunction[] {
  return [
    { name: `${name}_refuse_change`, body: refuseChange },
    { name: `${name}_refuse_direct_change`, body: refuseDirectChange },
    { name: `${name}_open_lot`, body: openLot },
    { name: `${name}_take_from_lots`, body: takeFromLots(name) },
    { name: `${name}_add_to_balances`, body: addToBalances(name) },
    { name: `${name}_require_zero_sum`, body: requireZeroSum(name) },
    { name: `${name}_limit_reversal`, body: limitReversal(name) },
  ]
}

const refuseChange = `
begin
  raise exception '% only grows: post a reversing entry instead', tg_table_name
    using errcode = 'restrict_violation';
end`

/** Caches are written by the triggers on what they are computed from. */
const refuseDirectChange = `
begin
  if pg_trigger_depth() < 2 then
    raise exception '% is kept by triggers: post an entry instead', tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return null;
end`

const openLot = `
begin
  new.remaining := new.amount;
  return new;
end`

function takeFromLots(name: string) {
  const { lot } = tablesOf(name)
  return `
begin
  update "${lot}" as lot
  set remaining = lot.remaining - taken.amount, updated_at = now()
  from (select lot_id, sum(amount) as amount from added group by lot_id) as taken
  where lot.id = taken.lot_id;
  return null;
end`
}

/**
 * A row of zero first and the sum after, because PostgreSQL checks the row that
 * `on conflict` proposes before it looks for the conflict.
 */
function addToBalances(name: string) {
  const { entry, balance } = tablesOf(name)
  return `
begin
  insert into "${balance}" (id, holder_id, account, unit, amount)
  select 'lbal_' || replace(gen_random_uuid()::text, '-', ''), holder_id, account, unit, 0
  from (
    select distinct added.holder_id, added.account, entry.unit
    from added join "${entry}" as entry on entry.id = added.entry_id
    where added.holder_id is not null
    order by 1, 2, 3
  ) as touched
  on conflict (holder_id, account, unit) do nothing;

  update "${balance}" as balance
  set amount = balance.amount + change.amount, updated_at = now()
  from (
    select added.holder_id, added.account, entry.unit, sum(added.amount) as amount
    from added join "${entry}" as entry on entry.id = added.entry_id
    where added.holder_id is not null
    group by 1, 2, 3
  ) as change
  where balance.holder_id = change.holder_id
    and balance.account = change.account
    and balance.unit = change.unit;
  return null;
end`
}

function requireZeroSum(name: string) {
  const { posting } = tablesOf(name)
  return `
declare
  checked text;
  total numeric;
  postings bigint;
begin
  if tg_argv[0] = 'entry' then checked := new.id; else checked := new.entry_id; end if;
  select coalesce(sum(amount), 0), count(*) into total, postings
  from "${posting}" where entry_id = checked;
  if total <> 0 or postings = 0 then
    raise exception 'entry % of ${name} has % postings that sum to %', checked, postings, total
      using errcode = 'check_violation';
  end if;
  return null;
end`
}

/** The lock on what is reversed makes two reversals at once count each other. */
function limitReversal(name: string) {
  const { entry, posting } = tablesOf(name)
  return `
declare
  original "${posting}"%rowtype;
  reversed numeric;
  reverses text;
begin
  select * into original from "${posting}" where id = new.reverses_id for update;
  select sum(amount) into reversed from "${posting}" where reverses_id = new.reverses_id;
  select reverses_id into reverses from "${entry}" where id = new.entry_id;
  if original.entry_id is distinct from reverses
    or original.account <> new.account
    or original.holder_id is distinct from new.holder_id
    or sign(new.amount) = sign(original.amount)
    or abs(reversed) > abs(original.amount)
  then
    raise exception 'posting % of ${name} cannot take back % of posting %, of which % is taken back in all',
      new.id, new.amount, original.id, reversed
      using errcode = 'check_violation';
  end if;
  return null;
end`
}
