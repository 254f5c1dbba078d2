import { BROKEN_EVERY, POINTS, TIER, TIER_EVERY } from "./balance-lines.mjs"
import { entry, lot } from "./loyalty-rows.mjs"

/** One customer in so many has an account before. */
const KNOWN_EVERY = 4
const IMPORT = "loyimp_bench"

/**
 * Customers with accounts of core, and some with points accounts.
 *
 * @param {import("pg").Client} db
 * @param {number} count
 */
export async function addMembers(db, count) {
  await db.query(
    `insert into customer (id, email, has_account)
     select 'cus_bench_' || n, 'member' || n || '@example.com', true
     from generate_series(0, ${count - 1}) n`
  )
  await db.query(
    `insert into loyalty_account (id, customer_id)
     select 'loyacc_' || n, 'cus_bench_' || n
     from generate_series(0, ${count - 1}, ${KNOWN_EVERY}) n`
  )
  await db.query("vacuum analyze customer")
  await db.query("vacuum analyze loyalty_account")
}

/**
 * What an import of these members' lines writes, by statements that compute
 * their rows themselves: nothing is read, asked or checked but by the guards.
 *
 * @param {import("pg").Client} db
 * @param {{ from: number, count: number, size: number }} batches of lines
 */
export async function writeBalances(db, { from, count, size }) {
  await db.query(
    `insert into loyalty_import (id, upload_id, status, occurred_at)
     values ('${IMPORT}', 'upl_bench', 'running', now())`
  )
  for (let done = 0; done < count; done += size) {
    const last = from + Math.min(done + size, count) - 1
    await db.query("begin")
    for (const statement of statements(from + done, last)) {
      await db.query(statement)
    }
    await db.query("commit")
  }
}

/**
 * @param {number} first
 * @param {number} last
 */
function statements(first, last) {
  const all = `generate_series(${first}, ${last}) n`
  const read = `${all} where n % ${BROKEN_EVERY} <> 0`
  const raised = `${read} and n % ${TIER_EVERY} = 0`
  const holder = "'loyacc_' || n"
  const until = "now() + interval '1 year'"
  return [
    `insert into loyalty_account (id, customer_id)
     select ${holder}, 'cus_bench_' || n from ${read} and n % ${KNOWN_EVERY} <> 0`,
    ...entry(
      "i",
      "adjust",
      "loyalty_import",
      `${holder} || '.' || md5(n::text)`,
      "now()",
      read,
      [
        ["member_available", POINTS, holder],
        ["adjustment", `-(${POINTS})`, "null"],
      ],
      `'{"reason": "import"}'`
    ),
    lot("i", POINTS, POINTS, holder, "now()", until, read, 1),
    `insert into loyalty_adjustment (id, account_id, entry_id, points, reason, note, actor_type, actor_id, occurred_at)
     select 'loyadj_' || n, ${holder}, 'lent_i' || n, ${POINTS}, 'import', 'old-' || n, 'user', 'user_bench', now() from ${read}`,
    `insert into loyalty_tier_change (id, account_id, to_key, change, points_earned, window_started_at, grace_until, reason, actor_type, actor_id, occurred_at)
     select 'loytch_' || n, ${holder}, '${TIER}', 'set', 0, now(), ${until}, 'import', 'user', 'user_bench', now() from ${raised}`,
    `update loyalty_account set grace_until = ${until}, tier_due_at = ${until},
       tier_evaluated_at = now(), updated_at = now(),
       tier_id = (select id from loyalty_tier where key = '${TIER}')
     where id in (select ${holder} from ${raised})`,
    `insert into loyalty_import_error (id, import_id, row, path, message)
     select 'loyimperr_' || n, '${IMPORT}', n, 'points', 'Points are a whole number'
     from ${all} where n % ${BROKEN_EVERY} = 0`,
    `update loyalty_import set row_count = row_count + ${last - first + 1},
       imported_count = imported_count + (select count(*) from ${read})
     where id = '${IMPORT}'`,
  ]
}
