// What reviews cost where there are many: a million, every tenth of one
// product. Each call goes through the running server in turn with the very
// statements it sends, run directly. Give it a migrated database without
// reviews; it starts a server and ends it:
//   node bench/reviews.mjs <database url> [reviews] [turns]
import assert from "node:assert/strict"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { createRequire } from "node:module"
import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { Pool } from "undici"
import { projectDir } from "../scripts/lib/project.mjs"
import { forLine, readWhole, replay } from "./lib/replay.mjs"
import { BIG, fillLines, fillReviews } from "./lib/review-rows.mjs"
import { startMedusa } from "./lib/server.mjs"
import { median, quantile } from "./lib/statistics.mjs"
import { workshopPlugin } from "./lib/workshop-plugin.mjs"

const { sign } = createRequire(import.meta.url)("jsonwebtoken")

const RATIO_MAX = 3
const WARM_UP = 5
/** Mails and events follow a write; a worker has them, where there is one. */
const AFTERMATH_MS = 300
const RATING = "fields=%2Brating.average,%2Brating.count,%2Brating.distribution"

const [databaseUrl, reviews = "1000000", turns = "50"] = process.argv.slice(2)
const jwtSecret = randomBytes(32).toString("hex")
const folder = mkdtempSync(join(tmpdir(), "reviews-"))
const db = new pg.Client({ connectionString: databaseUrl })
await db.connect()
await fill()
const server = await startMedusa({
  dir: projectDir,
  log_file: join(folder, "server.log"),
  node_flags: [
    "--require",
    fileURLToPath(new URL("lib/trace-requests.cjs", import.meta.url)),
  ],
  env: {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    APP_ENV: "test",
    NODE_ENV: "production",
    ADMIN_DISABLED: "true",
    MEDUSA_DISABLE_TELEMETRY: "1",
    LOG_LEVEL: "error",
    RATE_LIMIT_FACTOR: "1000000",
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    JWT_SECRET: jwtSecret,
    TEST_PLUGIN: workshopPlugin(),
  },
})
const pool = new Pool(server.url, { connections: 1 })

/** @typedef {{ path: string, actor?: string, body?: object }} Call */
/**
 * @typedef {object} Case
 * @property {string} name
 * @property {boolean} [is_gated]
 * @property {boolean} [is_writing]
 * @property {(turn: number) => Call} call
 */

const page = `/store/products/${BIG}/reviews`
const deep = `${page}?rating=5&rating=4&media=true&verified=true&attribute=fit:true&q=zipper+pockets+brother`
/** @type {Case[]} */
const cases = [
  // A write runs through a workflow, which costs more than its statements: one
  // of ours may cost no more of that than the simplest of core, of one row.
  { name: "write", is_writing: true, call: submit },
  {
    name: "core writes a customer",
    is_writing: true,
    call: (turn) => ({
      path: "/admin/customers",
      actor: "user",
      body: { email: `cus_bench_${2 * turn + 1}@example.com` },
    }),
  },
  { name: "list page", is_gated: true, call: () => ({ path: page }) },
  {
    name: "summary, one review",
    is_gated: true,
    call: () => ({ path: `${page}?limit=1` }),
  },
  { name: "deep filter", is_gated: true, call: () => ({ path: deep }) },
  {
    name: "deep filter, far behind",
    is_gated: true,
    call: () => ({ path: `${page}?rating=5&media=true&offset=5000` }),
  },
  ...["helpful", "highest", "lowest"].map((order) => ({
    name: `list page, ${order}`,
    is_gated: true,
    call: () => ({ path: `${page}?order=${order}` }),
  })),
  { name: "20 products", call: (turn) => ({ path: products(turn, "") }) },
  {
    name: "20 products with ratings",
    call: (turn) => ({ path: products(turn, `&${RATING}`) }),
  },
  ...[
    "reviews?status=held",
    "reviews",
    "reviews?order=newest&offset=5000",
    `reviews?product_id=${BIG}`,
    "reviews?flagged=true",
    "reviews?flagged=false&status=published",
    "reviews?customer_id=cus_old_77",
    "reviews?order_id=order_old_77",
    "review-flags?status=open",
    "review-requests?status=ended",
    "review-ratings",
  ].map((path) => ({
    name: `/admin/${path}`,
    call: () => ({ path: `/admin/${path}`, actor: "user" }),
  })),
  ...["reviews", "reviewable-lines"].map((path) => ({
    name: `/store/customers/me/${path}`,
    call: () => ({
      path: `/store/customers/me/${path}`,
      actor: "cus_old_77",
    }),
  })),
  {
    name: "sweep of the held",
    call: () => ({
      path: "/admin/sweeps/review-release-held/run",
      actor: "user",
      body: {},
    }),
  },
]

/** @type {string[]} */
const broken = []
/** @type {Record<string, number>} how many times its SQL each call takes */
const ratios = {}
try {
  const key = await publishableKey()
  const floor = await measureFloor(key)
  console.log(`An empty answer of the Store API: ${floor.toFixed(2)} ms`)
  /** @type {Record<string, number>} */
  const counts = {}
  for (const one of cases) {
    counts[one.name] = await measure(one, key, floor)
  }
  if (ratios["write"] > ratios["core writes a customer"]) {
    broken.push("A write costs more above its SQL than one of core.")
  }
  const added =
    Number(counts["20 products with ratings"]) - Number(counts["20 products"])
  console.log(`The ratings add ${added} statement to 20 products.`)
  if (added !== 1) broken.push(`The ratings add ${added} statements.`)
} finally {
  await pool.close()
  await server.stop()
  await db.end()
}
console.log(broken.length ? broken.join("\n") : "No gate is broken.")
process.exit(broken.length ? 1 : 0)

async function fill() {
  const began = performance.now()
  await fillReviews(db, Number(reviews))
  await fillLines(db, 2 * (Number(turns) + WARM_UP) + 2)
  const seconds = (performance.now() - began) / 1000
  const { rows } = await db.query(
    `select r.count, (select count(*)::int from review
       where product_id = $1 and is_visible) as counted
     from review_rating r where subject = $1`,
    [BIG]
  )
  assert.equal(rows[0].count, rows[0].counted)
  console.log(
    `${reviews} reviews in ${seconds.toFixed(0)} s, ${rows[0].count} of one product to be read`
  )
}

/** @param {number} turn @param {string} fields */
function products(turn, fields) {
  // Pages that were not asked for before: the server keeps what it has told.
  return `/store/products?limit=20&offset=${turn * 20}${fields}`
}

/** @param {number} turn @returns {Call} */
function submit(turn) {
  const number = 2 * turn + 1
  return {
    path: "/store/reviews",
    actor: `cus_bench_${number}`,
    body: {
      line_item_id: `ordli_bench_${number}`,
      rating: 4,
      title: "Warm enough",
      body: `Worn on ${number} days and washed on two of them.`,
    },
  }
}

/** @param {string} actor */
function login(actor) {
  const actor_type = actor.startsWith("cus_") ? "customer" : "user"
  return `Bearer ${sign({ actor_id: actor, actor_type, app_metadata: {} }, jwtSecret)}`
}

/**
 * @param {Call} call
 * @param {Record<string, string>} headers
 */
async function send({ path, actor, body }, headers) {
  const answer = await pool.request({
    path,
    method: body ? "POST" : "GET",
    headers: {
      "content-type": "application/json",
      ...(actor && { authorization: login(actor) }),
      ...headers,
    },
    body: body ? JSON.stringify(body) : null,
  })
  const text = await answer.body.text()
  assert.ok(answer.statusCode < 300, `${path}: ${answer.statusCode} ${text}`)
  return JSON.parse(text)
}

async function publishableKey() {
  const as = (/** @type {string} */ path, /** @type {object} */ body) =>
    send({ path, actor: "user_bench", body }, {})
  const { sales_channel } = await as("/admin/sales-channels", { name: "Bench" })
  const { api_key } = await as("/admin/api-keys", {
    title: "Bench",
    type: "publishable",
  })
  await as(`/admin/api-keys/${api_key.id}/sales-channels`, {
    add: [sales_channel.id],
  })
  await db.query(
    `insert into product_sales_channel (id, product_id, sales_channel_id)
     select 'prodsc_' || id, id, $1 from product`,
    [sales_channel.id]
  )
  await db.query("vacuum analyze product_sales_channel")
  return { "x-publishable-api-key": String(api_key.token) }
}

/** @param {Record<string, string>} key */
async function measureFloor(key) {
  const times = []
  for (let turn = 0; turn < 200; turn++) {
    times.push(await timed(() => send({ path: "/store/workshop" }, key)))
  }
  return median(times.slice(50))
}

/**
 * @param {Case} one
 * @param {Record<string, string>} key
 * @param {number} floor
 * @returns {Promise<number>} statements of one call
 */
async function measure(
  { name, call, is_gated = false, is_writing = false },
  key,
  floor
) {
  for (let turn = 1; turn <= WARM_UP; turn++) {
    await send(call(turn), key)
  }
  const told = once(server.child, "message")
  await send(call(0), { ...key, "x-bench-call": "1" })
  const [{ statements }] = await told
  const whole = await readWhole(db, statements, "review")
  broken.push(...whole.map((table) => `${name} reads all of ${table}`))
  const times = {
    server: /** @type {number[]} */ ([]),
    sql: /** @type {number[]} */ ([]),
  }
  for (let turn = WARM_UP + 1; turn < WARM_UP + Number(turns); turn++) {
    times.server.push(await timed(() => send(call(turn), key)))
    if (is_writing) await sleep(AFTERMATH_MS)
    times.sql.push(await replay(db, forLine(statements, 2 * turn + 2)))
  }
  const [ours, direct] = [median(times.server), median(times.sql)]
  const ratio = (ours - floor) / direct
  ratios[name] = ratio
  console.log(
    `${name}: p50 ${ours.toFixed(1)}, p95 ${quantile(times.server, 0.95).toFixed(1)} ms; its ${statements.length} statements directly p50 ${direct.toFixed(1)}, p95 ${quantile(times.sql, 0.95).toFixed(1)} ms; x${(ours / direct).toFixed(2)}, above an empty answer x${ratio.toFixed(2)}; ${whole.length ? "READS A WHOLE TABLE" : "no table is read whole"}`
  )
  if (is_gated && ratio > RATIO_MAX) {
    broken.push(`${name} takes ${ratio.toFixed(2)} times its SQL.`)
  }
  return statements.length
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}
