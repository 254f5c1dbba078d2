// What points cost where there are many: a million entries. Each reading call
// goes through the running server in turn with the very statements it sends,
// run directly; then the proof, the liability report, and the expiry of the
// lots that are due. Give it a migrated database without points, as a superuser
// because the rows are written past the guards; it starts a server and ends it:
//   node bench/loyalty.mjs <database url> [entries] [turns]
import assert from "node:assert/strict"
import { randomBytes } from "node:crypto"
import { once } from "node:events"
import { existsSync, mkdtempSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { Pool } from "undici"
import { projectDir } from "../scripts/lib/project.mjs"
import { activateBenchProgram } from "./lib/bench-program.mjs"
import { BIG, fillBook, SMALL } from "./lib/loyalty-rows.mjs"
import { rssMib } from "./lib/process-usage.mjs"
import { readWhole, replay } from "./lib/replay.mjs"
import { startMedusa } from "./lib/server.mjs"
import { median, quantile } from "./lib/statistics.mjs"
import { workshopPlugin } from "./lib/workshop-plugin.mjs"

const { sign } = createRequire(import.meta.url)("jsonwebtoken")

const RATIO_MAX = 3
const WARM_UP = 5
/** Above this, what is left on the heap has grown with what was expired. */
const HEAP_GROWTH_MIB = 40

const [databaseUrl, entries = "1000000", turns = "50"] = process.argv.slice(2)
const jwtSecret = randomBytes(32).toString("hex")
const folder = mkdtempSync(join(tmpdir(), "loyalty-"))
const heapFile = join(folder, "heap")
const loaded = (/** @type {string} */ file) => [
  "--require",
  fileURLToPath(new URL(`lib/${file}`, import.meta.url)),
]
const db = new pg.Client({ connectionString: databaseUrl })
await db.connect()
const filled = await timed(() => fillBook(db, Number(entries)))
console.log(`${entries} entries in ${seconds(filled)}`)
const server = await startMedusa({
  dir: projectDir,
  log_file: join(folder, "server.log"),
  node_flags: [
    "--expose-gc",
    ...loaded("trace-requests.cjs"),
    ...loaded("heap-on-signal.cjs"),
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
    HEAP_FILE: heapFile,
    TEST_PLUGIN: workshopPlugin(),
  },
})
const pool = new Pool(server.url, {
  ...{ connections: 1, headersTimeout: 0, bodyTimeout: 0 },
})

/** @type {{ name: string, path: string, actor: string }[]} */
const readings = [SMALL, BIG].flatMap((customer) => [
  {
    name: `balance of ${customer}`,
    ...{ path: "/store/customers/me/loyalty", actor: customer },
  },
  {
    name: `entries of ${customer}`,
    ...{ path: "/store/customers/me/loyalty/entries", actor: customer },
  },
  {
    name: `account page of ${customer}`,
    ...{ path: `/admin/loyalty-accounts/${customer}`, actor: "user" },
  },
  {
    name: `entries of ${customer} for merchants`,
    ...{ path: `/admin/loyalty-accounts/${customer}/entries`, actor: "user" },
  },
])

/** @type {string[]} */
const broken = []
try {
  const key = await publishableKey()
  await activateBenchProgram((path, body) =>
    send({ path, actor: "user_bench", body })
  )
  const floor = await measureFloor(key)
  console.log(`An empty answer of the Store API: ${floor.toFixed(2)} ms`)
  for (const reading of readings) {
    await measure(reading, key, floor)
  }
  await prove()
  await report()
  await expire()
  await prove()
} finally {
  await pool.close()
  await server.stop()
  await db.end()
}
console.log(broken.length ? broken.join("\n") : "No gate is broken.")
process.exit(broken.length ? 1 : 0)

/** @param {string} actor */
function login(actor) {
  const actor_type = actor.startsWith("cus_") ? "customer" : "user"
  return `Bearer ${sign({ actor_id: actor, actor_type, app_metadata: {} }, jwtSecret)}`
}

/**
 * @param {{ path: string, actor?: string, body?: object }} call
 * @param {Record<string, string>} headers
 */
async function send({ path, actor, body }, headers = {}) {
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
    send({ path, actor: "user_bench", body })
  const { sales_channel } = await as("/admin/sales-channels", { name: "Bench" })
  const { api_key } = await as("/admin/api-keys", {
    ...{ title: "Bench", type: "publishable" },
  })
  await as(`/admin/api-keys/${api_key.id}/sales-channels`, {
    add: [sales_channel.id],
  })
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
 * @param {(typeof readings)[number]} reading
 * @param {Record<string, string>} key
 * @param {number} floor
 */
async function measure({ name, ...call }, key, floor) {
  for (let turn = 0; turn < WARM_UP; turn++) {
    await send(call, key)
  }
  const told = once(server.child, "message")
  await send(call, { ...key, "x-bench-call": "1" })
  const [{ statements }] = await told
  const whole = await readWhole(db, statements, "loyalty")
  broken.push(...whole.map((table) => `${name} reads all of ${table}`))
  const times = {
    server: /** @type {number[]} */ ([]),
    sql: /** @type {number[]} */ ([]),
  }
  for (let turn = 0; turn < Number(turns); turn++) {
    times.server.push(await timed(() => send(call, key)))
    times.sql.push(await replay(db, statements))
  }
  const [ours, direct] = [median(times.server), median(times.sql)]
  const ratio = (ours - floor) / direct
  console.log(
    `${name}: p50 ${ours.toFixed(1)}, p95 ${quantile(times.server, 0.95).toFixed(1)} ms; its ${statements.length} statements directly p50 ${direct.toFixed(1)} ms; above an empty answer x${ratio.toFixed(2)}; ${whole.length ? "READS A WHOLE TABLE" : "no table is read whole"}`
  )
  if (ratio > RATIO_MAX) {
    broken.push(`${name} takes ${ratio.toFixed(2)} times its SQL.`)
  }
}

async function prove() {
  const call = { path: "/admin/loyalty-proof", actor: "user" }
  const before = await heapMib()
  let answer = { proof: { ok: false, violations: [] } }
  const took = await timed(async () => {
    answer = await send(call)
  })
  const grown = (await heapMib()) - before
  const { ok, violations } = answer.proof
  if (!ok) broken.push(`The book does not prove: ${JSON.stringify(violations)}`)
  console.log(
    `The proof: ${seconds(took)}, heap ${grown.toFixed(1)} MiB more, all ${rssMib(server.pid).toFixed(0)} MiB`
  )
}

async function report() {
  for (const month of [monthBack(0), monthBack(6)]) {
    const call = { path: `/admin/loyalty-liability?month=${month}` }
    const took = await timed(() => send({ ...call, actor: "user" }))
    console.log(`The liability of ${month}, nothing closed: ${seconds(took)}`)
  }
}

/** @param {number} months */
function monthBack(months) {
  const now = new Date()
  const at = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)
  return new Date(at).toISOString().slice(0, 7)
}

/** Looks at the memory as the lots expire. */
async function expire() {
  const due = async () => {
    const { rows } = await db.query(
      "select count(*)::int as due from loyalty_points_lot where remaining > 0 and expires_at <= now()"
    )
    return rows[0].due
  }
  const all = await due()
  const heap = [await heapMib()]
  let isOver = false
  const path = "/admin/sweeps/loyalty-expire-points/run"
  const running = timed(() => send({ path, actor: "user", body: {} })).finally(
    () => (isOver = true)
  )
  while (!isOver) {
    await sleep(3000)
    heap.push(await heapMib())
  }
  const took = await running
  assert.equal(await due(), 0)
  console.log(
    `${all} lots expired in ${seconds(took)}, ${((all * 1000) / took).toFixed(0)} a second; heap ${heap.map((mib) => mib.toFixed(0)).join(", ")} MiB`
  )
  if (heap[heap.length - 1] - heap[0] > HEAP_GROWTH_MIB) {
    broken.push("The heap has grown with the lots that expired.")
  }
}

async function heapMib() {
  const before = heapLines().length
  process.kill(server.pid, "SIGUSR2")
  while (heapLines().length === before) await sleep(20)
  return Number(heapLines().at(-1)) / 2 ** 20
}

function heapLines() {
  return existsSync(heapFile)
    ? readFileSync(heapFile, "utf8").trim().split("\n")
    : []
}

/** @param {() => Promise<unknown>} work */
async function timed(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** @param {number} ms */
function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`
}
