const READERS = 100
const DUE_TURNS = 200
const BATCH = 5

const CLAIM = `
  update message set lease_token = gen_random_uuid()::text,
    leased_until = now() + interval '2 minutes'
  where id in (
    select id from message
    where due_at <= now() and deleted_at is null
      and message_class <> 'marketing'
      and (leased_until is null or leased_until < now())
    order by due_at, id limit ${BATCH} for update skip locked)
  returning id`

/**
 * Messages to be sent, or ones that were sent long ago.
 *
 * @param {import("pg").Client} db
 * @param {{ kind: "drain" | "hand" | "old", count: number }} wanted
 */
export async function fill(db, { kind, count }) {
  await db.query(
    // Too old to be welcomed by the shop itself meanwhile.
    `insert into customer (id, email, first_name, has_account, created_at)
     select 'cus_bench_' || i, 'reader' || i || '@example.com', 'Reader', true,
       now() - interval '1 year'
     from generate_series(0, ${READERS - 1}) i on conflict do nothing`
  )
  const isOld = kind === "old"
  await db.query(
    `insert into message
       (id, topic, message_class, channel, cause, recipient_key, copy,
        customer_id, to_address, data, status, planned_at, due_at, expires_at,
        sent_at, attempts, failures)
     select 'msg_${kind}_' || lpad(i::text, 12, '0'), 'customer-welcome',
       'service', 'email', '${kind}_' || i, 'cus_bench_' || i % ${READERS}, 0,
       'cus_bench_' || i % ${READERS}, 'reader' || i % ${READERS} || '@example.com',
       jsonb_build_object('customer_id', 'cus_bench_' || i % ${READERS}),
       '${isOld ? "sent" : "planned"}', now(), ${isOld ? "null" : "now()"},
       now() + interval '1 day', ${isOld ? "now()" : "null"}, 0, 0
     from generate_series(1, ${count}) i`
  )
  await db.query("analyze message")
}

/**
 * Milliseconds that it takes to find that nothing, or little, is due.
 *
 * @param {import("pg").Client} db
 */
export async function measureDue(db) {
  const times = []
  for (let turn = 0; turn < DUE_TURNS; turn++) {
    const began = performance.now()
    await db.query(CLAIM)
    times.push(performance.now() - began)
  }
  return times.sort((a, b) => a - b)[DUE_TURNS / 2]
}

/**
 * What the rows of as many messages cost by themselves: taken, begun and
 * finished, one after the other, without a letter being written.
 *
 * @param {import("pg").Client} db
 * @param {number} count
 * @returns {Promise<number>} seconds
 */
export async function drainByHand(db, count) {
  await fill(db, { kind: "hand", count })
  const began = performance.now()
  for (;;) {
    const { rows } = await db.query(CLAIM)
    if (!rows.length) return (performance.now() - began) / 1000
    for (const { id } of rows) {
      await move(db, id, ["planned", "sending"])
      await move(db, id, ["sending", "sent"])
    }
  }
}

/**
 * @param {import("pg").Client} db
 * @param {string} id
 * @param {[string, string]} statuses
 */
async function move(db, id, [from, to]) {
  await db.query("begin")
  await db.query("select * from message where id = $1 for update", [id])
  if (to === "sending") {
    await db.query(
      `insert into message_attempt (id, message_id, number, started_at)
       values ($1, $2, 1, now())`,
      [`att_${id}`, id]
    )
  }
  await db.query(
    `update message set status = $2, due_at = case when $2 = 'sent' then null
       else due_at end where id = $1`,
    [id, to]
  )
  await db.query(
    `insert into message_event
       (id, message_id, number, "from", "to", actor_type, occurred_at)
     values ($1, $2, $3, $4, $5, 'system', now())`,
    [`evt_${to}_${id}`, id, to === "sending" ? 2 : 3, from, to]
  )
  await db.query("commit")
}
