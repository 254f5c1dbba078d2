const MEMBERS = 50_000
/** Every hundredth line is this one's. */
export const BIG = "cus_bench_1"
export const SMALL = "cus_bench_77"

/** Tables that grow with the points, and thus are never read as a whole. */
const FILLED = [
  "loyalty_account",
  "loyalty_order",
  "loyalty_earning",
  "loyalty_reservation",
  "loyalty_points_entry",
  "loyalty_points_posting",
  "loyalty_points_lot",
  "loyalty_points_consumption",
  "loyalty_points_balance",
]

/**
 * A book that proves, as the verbs would have written it: of a million entries
 * 400,000 lines that earned, 360,000 that became active, 70,000 carts that were
 * paid with points, and 100,000 gifts that have expired and were not taken yet.
 *
 * @param {import("pg").Client} db
 * @param {number} count of entries
 */
export async function fillBook(db, count) {
  await db.query(
    "set synchronous_commit = off; set maintenance_work_mem = '512MB'; set session_replication_role = replica"
  )
  const indexes = await dropIndexes(db)
  for (const statement of statements(count)) {
    await db.query(statement)
  }
  for (const index of indexes) {
    await db.query(index)
  }
  for (const table of [...FILLED, "customer"]) {
    await db.query(`vacuum analyze ${table}`)
  }
  await db.query(
    "reset session_replication_role; reset synchronous_commit; reset maintenance_work_mem"
  )
}

/**
 * Rows come in far faster where no index is kept meanwhile.
 *
 * @param {import("pg").Client} db
 * @returns {Promise<string[]>} what makes them anew
 */
async function dropIndexes(db) {
  const { rows } = await db.query(
    `select indexname, indexdef from pg_indexes
     where tablename = any($1) and indexname not like '%_pkey'`,
    [FILLED]
  )
  for (const { indexname } of rows) {
    await db.query(`drop index "${indexname}"`)
  }
  return rows.map(({ indexdef }) => indexdef)
}

/** @param {number} count */
function statements(count) {
  const lines = Math.round(count * 0.4)
  const carts = Math.round(count * 0.07)
  const gifts = Math.round(count * 0.1)
  const at = `now() - (${lines} - n + 1) * interval '${31_536_000 / lines} seconds'`
  const holder = `'loyacc_' || case when n % 100 = 0 then 1 else 1 + n % ${MEMBERS} end`
  const expired = `now() - interval '30 days' + n * interval '1 second'`
  const earned = `generate_series(1, ${lines}) n`
  const active = `${earned} where n % 10 <> 0`
  // The first lines, each fifth: they are active, and none of them is the big one's.
  const paid = `(select r, 5 * r - 4 as n from generate_series(1, ${carts}) r) cart`
  const given = `generate_series(1, ${gifts}) n`
  return [
    `insert into customer (id, email, has_account)
     select 'cus_bench_' || n, 'member' || n || '@example.com', true
     from generate_series(1, ${MEMBERS}) n`,
    `insert into loyalty_account (id, customer_id)
     select 'loyacc_' || n, 'cus_bench_' || n from generate_series(1, ${MEMBERS}) n`,
    `insert into loyalty_order (id, order_id, account_id, program_id, currency_code, placed_at)
     select 'loyord_' || n, 'order_' || n, ${holder}, 'loyprg_bench', 'eur', ${at} from ${earned}`,
    `insert into loyalty_earning (id, order_id, line_item_id, points, status, lot_id)
     select 'loyern_' || n, 'order_' || n, 'ordli_' || n, 20,
       case when n % 10 = 0 then 'pending' else 'active' end,
       case when n % 10 = 0 then null else 'llot_a' || n end from ${earned}`,
    ...entry("e", "earn", "order_line", "'ordli_' || n", at, earned, [
      ["member_pending", 20, holder],
      ["issued_liability", -20, "null"],
    ]),
    ...entry("a", "activate", "order_line", "'ordli_' || n", at, active, [
      ["member_pending", -20, holder],
      ["member_available", 20, holder],
    ]),
    lot(
      "a",
      20,
      `case when n % 5 = 1 and n <= ${5 * carts} then 10 else 20 end`,
      holder,
      at,
      `now() + (2 + n % 365) * interval '1 day'`,
      active
    ),
    ...entry(
      "r",
      "reserve",
      "loyalty_reservation",
      "'loyres_' || n",
      at,
      paid,
      [
        ["member_available", -10, holder],
        ["member_reserved", 10, holder],
      ]
    ),
    `insert into loyalty_points_consumption (id, lot_id, posting_id, amount)
     select 'lcon_r' || n, 'llot_a' || n, 'lpos_r1_' || n, 10 from ${paid}`,
    ...entry("p", "redeem", "loyalty_reservation", "'loyres_' || n", at, paid, [
      ["member_reserved", -10, holder],
      ["redeemed", 10, "null"],
    ]),
    `insert into loyalty_reservation (id, cart_id, account_id, points, amount,
       raw_amount, currency_code, status, expires_at, entry_id, redeem_entry_id, order_id)
     select 'loyres_' || n, 'cart_' || n, ${holder}, 10, 0.10, '{"value": "0.10"}',
       'eur', 'committed', ${at}, 'lent_r' || n, 'lent_p' || n, 'order_' || n from ${paid}`,
    ...entry(
      "w",
      "award",
      "sign_up",
      "'gift_' || n",
      expired.replace("30", "90"),
      given,
      [
        ["member_available", 5, `'loyacc_' || 1 + n % ${MEMBERS}`],
        ["issued_liability", -5, "null"],
      ]
    ),
    lot(
      "w",
      5,
      "5",
      `'loyacc_' || 1 + n % ${MEMBERS}`,
      expired.replace("30", "90"),
      expired,
      given,
      1
    ),
    `insert into loyalty_points_balance (id, holder_id, account, unit, amount)
     select 'lbal_' || holder_id || account, holder_id, account, 'point', sum(amount)
     from loyalty_points_posting where holder_id is not null group by holder_id, account`,
  ]
}

/**
 * @param {string} word tells the ids of one kind from those of others
 * @param {string} kind
 * @param {string} source
 * @param {string} source_id
 * @param {string} at
 * @param {string} of where `n` comes from
 * @param {[account: string, amount: number | string, holder: string][]} postings
 * @param {string} details
 */
export function entry(
  word,
  kind,
  source,
  source_id,
  at,
  of,
  postings,
  details = "null"
) {
  return [
    `insert into loyalty_points_entry (id, kind, source, source_id, rule, input_hash, unit, occurred_at, details)
     select 'lent_${word}' || n, '${kind}', '${source}', ${source_id}, '', md5(n::text), 'point', ${at}, ${details}::jsonb from ${of}`,
    ...postings.map(
      ([account, amount, holder], index) =>
        `insert into loyalty_points_posting (id, entry_id, account, holder_id, amount)
         select 'lpos_${word}${index + 1}_' || n, 'lent_${word}' || n, '${account}', ${holder}, ${amount} from ${of}`
    ),
  ]
}

/**
 * @param {string} word
 * @param {number | string} amount
 * @param {string} remaining
 * @param {string} holder
 * @param {string} at
 * @param {string} expires
 * @param {string} of
 * @param {number} posting which of its entry's opened it
 */
export function lot(
  word,
  amount,
  remaining,
  holder,
  at,
  expires,
  of,
  posting = 2
) {
  return `insert into loyalty_points_lot (id, posting_id, holder_id, account, unit,
      amount, remaining, opened_at, activates_at, expires_at)
    select 'llot_${word}' || n, 'lpos_${word}${posting}_' || n, ${holder}, 'member_available',
      'point', ${amount}, ${remaining}, ${at}, ${at}, ${expires} from ${of}`
}
