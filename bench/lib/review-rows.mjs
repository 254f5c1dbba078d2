/** Products in all; one of them has every tenth review. */
const PRODUCTS = 10_000
const CUSTOMERS = 50_000
export const BIG = "prod_big"

const PHRASES = [
  "kept me warm all winter",
  "the zipper got stuck twice",
  "colour as in the pictures",
  "arrived a day early",
  "sleeves are a little long",
  "washed it ten times already",
  "soft on the skin",
  "seams came loose",
  "good value for the price",
  "my brother wants one too",
  "pockets are deep enough",
  "smells of nothing at all",
  "would buy it again",
  "not what I expected",
  "fits over a thick pullover",
  "buttons feel solid",
]

/** Tables that grow with the reviews, and thus are never read as a whole. */
const FILLED = [
  "review",
  "review_revision",
  "review_event",
  "review_media",
  "review_reply",
  "review_picture",
  "review_purchase",
  "review_request",
  "review_flag",
  "review_rating",
]

/** One of so many, by chance, and the same in each run. */
const pick = (/** @type {number} */ trait, /** @type {number} */ size) =>
  `((hashint4(n + ${trait * 10_000_000}) & 2147483647) % ${size})`

const line = (/** @type {number} */ place) =>
  `(array['${PHRASES.join("','")}'])[1 + ${pick(place, PHRASES.length)}]`

/**
 * @param {import("pg").Client} db
 * @param {number} count of reviews
 */
export async function fillReviews(db, count) {
  await db.query(
    "set synchronous_commit = off; set maintenance_work_mem = '512MB'"
  )
  const indexes = await dropIndexes(db)
  for (const statement of statements(count)) {
    await db.query(statement)
  }
  for (const index of indexes) {
    await db.query(index)
  }
  await db.query(sums)
  for (const table of [...FILLED, "product", "order_item", "order_line_item"]) {
    await db.query(`vacuum analyze ${table}`)
  }
  await db.query("reset synchronous_commit; reset maintenance_work_mem")
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

/**
 * What was written in the last year, a review every half a minute, of mixed
 * products. The last ones hold a share that waits for somebody.
 *
 * @param {number} count
 */
function statements(count) {
  const written = `now() - (${count} - n) * interval '30 seconds'`
  const isRecent = `n > ${count} * 0.9`
  const status = `case
    when ${isRecent} and n % 60 = 1 then 'held' when n % 100 = 7 then 'rejected'
    when n % 200 = 9 then 'removed' when n % 300 = 11 then 'flagged'
    when n % 5000 = 13 then 'appealed' else 'published' end`
  const all = `generate_series(1, ${count}) n`
  return [
    `insert into product (id, title, handle, status)
     select p, 'Product ' || p, p, 'published' from (
       select '${BIG}' as p union all
       select 'prod_bench_' || i from generate_series(1, ${PRODUCTS - 1}) i) of`,
    `insert into review (id, subject_type, product_id, order_id, line_item_id,
       author_type, author_id, customer_id, display_name, locale, rating, title,
       body, attributes, recommend, collected, is_verified, status, is_visible,
       media_count, up_count, open_flag_count, fingerprint, salt, publish_by,
       published_at, occurred_at)
     select 'rev_00' || lpad(n::text, 24, '0'), 'product',
       case ${pick(10, 10)} when 0 then '${BIG}'
         else 'prod_bench_' || 1 + n % ${PRODUCTS - 1} end,
       'order_old_' || n / 2, 'ordli_old_' || n, 'customer', 'cus_old_' || n % ${CUSTOMERS},
       'cus_old_' || n % ${CUSTOMERS}, 'Reader ' || n % 977, 'en', rating,
       ${line(1)}, concat_ws('. ', ${[2, 3, 4, 5, 6, 7].map(line).join(", ")}),
       attributes::jsonb, rating > 3, 'web', n % 9 <> 1, status,
       status in ('published', 'flagged'), media_count, n % 13,
       (status = 'flagged')::int, md5(n::text), md5(n::text || 's'),
       case status when 'held' then now() + (n % 200 - 1) * interval '1 hour' end,
       case when status in ('published', 'flagged', 'removed') then ${written} end,
       ${written}
     from (select n, ${status} as status,
         (array[5, 5, 4, 5, 3, 5, 4, 1, 5, 2, 4])[1 + ${pick(11, 11)}] as rating,
         (array['{}', '{"fit": "true"}', '{"fit": "small"}', '{"fit": "large"}', '{"fit": "true"}'])[1 + ${pick(12, 5)}] as attributes,
         (${pick(13, 8)} = 3)::int as media_count from ${all}) known`,
    `insert into review_revision (id, review_id, number, rating, attributes, findings, occurred_at)
     select 'revtext_' || id, id, 1, rating, attributes, '[]', occurred_at from review`,
    `insert into review_event (id, review_id, number, "to", revision, actor_type, hash, occurred_at)
     select 'revevt_' || id, id, 1, status, 1, 'customer', salt, occurred_at from review`,
    `insert into review_media (id, review_id, revision, upload_id, kind, position, url)
     select 'revmedia_' || id, id, 1, 'upl_' || id, 'image', 0, '/' || id || '.webp'
     from review where media_count > 0`,
    `insert into review_picture (id, owner, source_id, picture_hash, piece_1, piece_2, piece_3, piece_4)
     select 'revpic_' || id, 'customer:' || author_id, 'upl_' || id, left(salt, 16),
       left(salt, 4), substr(salt, 5, 4), substr(salt, 9, 4), substr(salt, 13, 4)
     from review where media_count > 0`,
    `insert into review_reply (id, review_id, audience, body, occurred_at)
     select 'revreply_' || id, id, 'public', 'Thank you.', occurred_at
     from review where up_count = 3`,
    `insert into review_purchase (id, order_id, line_item_id, product_id, customer_id, fulfilled_at, delivered_at, occurred_at)
     select 'revbuy_' || id, order_id, line_item_id, product_id, customer_id, occurred_at, occurred_at, occurred_at
     from review`,
    `insert into review_request (id, order_id, customer_id, status, occurred_at)
     select 'revask_' || n, 'order_old_' || n, 'cus_old_' || n % ${CUSTOMERS},
       (array['ended', 'answered', 'answered', 'ended', 'canceled', 'invited', 'reminded'])[1 + ${pick(14, 7)}],
       ${written}
     from generate_series(1, ${count} / 2) n`,
    `insert into review_flag (id, review_id, flagger_type, flagger_id, reason, status, occurred_at)
     select 'revflag_' || id, id, 'customer', 'cus_flags', 'advertising',
       case when open_flag_count > 0 then 'open' else 'dismissed' end, occurred_at
     from review where open_flag_count > 0 or up_count = 2`,
  ]
}

const star = (/** @type {number} */ value) =>
  `count(*) filter (where rating = ${value})`
const STARS = [1, 2, 3, 4, 5]

const sums = `
  insert into review_rating (id, subject, product_id, count,
    ${STARS.map((value) => `stars_${value}`).join(", ")}, verified_count,
    media_count, recommended_count, recommend_count, attributes, average,
    distribution)
  select 'revsum_' || product_id, product_id, product_id, count(*),
    ${STARS.map(star).join(", ")}, count(*) filter (where is_verified),
    count(*) filter (where media_count > 0), count(*) filter (where recommend),
    count(recommend), jsonb_build_object('fit', jsonb_build_object(
      'true', count(*) filter (where attributes @> '{"fit": "true"}'),
      'small', count(*) filter (where attributes @> '{"fit": "small"}'),
      'large', count(*) filter (where attributes @> '{"fit": "large"}'))),
    round(avg(rating), 2),
    jsonb_build_object(${STARS.map((value) => `'${value}', ${star(value)}`).join(", ")})
  from review where is_visible group by product_id`

/**
 * Orders of one line each, delivered and not reviewed, for as many customers.
 *
 * @param {import("pg").Client} db
 * @param {number} count
 */
export async function fillLines(db, count) {
  const all = `generate_series(1, ${count}) n`
  const one = `1, '{"value": "1", "precision": 20}'::jsonb`
  const none = `0, '{"value": "0", "precision": 20}'::jsonb`
  await db.query(
    `insert into customer (id, email, has_account)
     select 'cus_bench_' || n, 'reader' || n || '@example.com', true from ${all}`
  )
  await db.query(
    `insert into "order" (id, version, status, currency_code, customer_id)
     select 'order_bench_' || n, 1, 'pending', 'eur', 'cus_bench_' || n from ${all}`
  )
  await db.query(
    `insert into order_line_item (id, title, product_id, unit_price, raw_unit_price)
     select 'ordli_bench_' || n, 'A jacket', '${BIG}', ${one} from ${all}`
  )
  await db.query(
    `insert into order_item (id, order_id, version, item_id,
       quantity, raw_quantity, fulfilled_quantity, raw_fulfilled_quantity,
       shipped_quantity, raw_shipped_quantity,
       delivered_quantity, raw_delivered_quantity,
       return_requested_quantity, raw_return_requested_quantity,
       return_received_quantity, raw_return_received_quantity,
       return_dismissed_quantity, raw_return_dismissed_quantity,
       written_off_quantity, raw_written_off_quantity)
     select 'orditem_bench_' || n, 'order_bench_' || n, 1, 'ordli_bench_' || n,
       ${[one, one, one, one, none, none, none, none].join(", ")} from ${all}`
  )
  // Taken over when the parcel arrived, long before anybody reviews it.
  await db.query(
    `insert into review_purchase (id, order_id, line_item_id, product_id,
       customer_id, fulfilled_at, delivered_at, occurred_at)
     select 'revbuy_bench_' || n, 'order_bench_' || n, 'ordli_bench_' || n,
       '${BIG}', 'cus_bench_' || n, at, at, at
     from ${all}, lateral (select now() - interval '3 days' as at) arrival`
  )
}
