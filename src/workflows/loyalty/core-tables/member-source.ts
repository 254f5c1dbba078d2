/** Where members of a list come from: a balance, or having nothing to spend. */
export type MemberSource = keyof typeof BALANCES | "nothing"

const BALANCES = {
  points_available: "member_available",
  points_pending: "member_pending",
  points_owed: "member_debt",
} as const

const IS_MEMBER =
  "a.deleted_at is null and a.customer_id is not null and a.merged_into_id is null"

/** `id`, `customer_id` and `points`, in SQL that an index can order. */
export function memberSource(source: MemberSource, q: string | undefined) {
  const search = q ? SEARCH : { sql: "true", count: 0 }
  return {
    sql: `${source === "nothing" ? WITH_NOTHING : withSome(source)} and ${search.sql}`,
    bindings: Array<string>(search.count).fill(`%${literal(q ?? "")}%`),
  }
}

const withSome = (source: keyof typeof BALANCES) =>
  `select b.holder_id as id, a.customer_id, abs(b.amount) as points
   from loyalty_points_balance b
   join loyalty_account a on a.id = b.holder_id and ${IS_MEMBER}
   where b.account = '${BALANCES[source]}' and b.amount <> 0`

const WITH_NOTHING = `select a.id, a.customer_id, 0 as points
   from loyalty_account a
   where ${IS_MEMBER} and not exists (
     select 1 from loyalty_points_balance b
     where b.holder_id = a.id and b.account = 'member_available'
       and b.amount <> 0)`

/** As one looks for a customer: by the address, or by the whole name. */
const SEARCH = {
  sql: `a.customer_id in (
     select c.id from customer c
     where c.deleted_at is null and (c.email ilike ?
       or concat_ws(' ', c.first_name, c.last_name) ilike ?))`,
  count: 2,
}

/** `%` and `_` stand for themselves. */
const literal = (text: string) => text.replace(/[\\%_]/g, "\\$&")
