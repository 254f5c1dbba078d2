// How much memory open streams take, and how soon an event is at all of them.
// Give it a migrated database; it starts a server and ends it:
//   node bench/stream-fan-out.mjs <database url> [streams] [events]
import { createRequire } from "node:module"
import { randomBytes } from "node:crypto"
import { get } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { projectDir } from "../scripts/lib/project.mjs"
import { rssMib } from "./lib/process-usage.mjs"
import { startMedusa } from "./lib/server.mjs"
import { workshopPlugin } from "./lib/workshop-plugin.mjs"

const { sign } = createRequire(import.meta.url)("jsonwebtoken")

const STREAMS_PER_KEY = 20
const PAUSE_MS = 300

const [databaseUrl, streams = "2000", events = "50"] = process.argv.slice(2)
const wanted = Number(streams)
const jwtSecret = randomBytes(32).toString("hex")
const server = await startMedusa({
  dir: projectDir,
  log_file: join(tmpdir(), `stream-fan-out-${process.pid}.log`),
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
    JWT_SECRET: jwtSecret,
    TEST_PLUGIN: workshopPlugin(),
    ...(process.env.REDIS_URL && { REDIS_URL: process.env.REDIS_URL }),
  },
})

/** When each event came, by its id; how many have it. @type {Map<number, number[]>} */
const arrivals = new Map()
let open = 0

try {
  for (let turn = 0; turn < 5; turn++) await publish()
  // As many requests as will open streams, so that what they leave to the
  // collector is there before as well.
  await perKey(askForTicket)
  await sleep(3_000)
  const before = rssMib(server.pid)
  await perKey(listen)
  await sleep(3_000)
  const opened = rssMib(server.pid)
  const times = await measure()
  const after = rssMib(server.pid)
  report({ before, opened, after, times })
} finally {
  await server.stop()
}
process.exit(0)

/** @param {(key: string) => Promise<unknown>} work */
async function perKey(work) {
  for (let first = 0; first < wanted; first += STREAMS_PER_KEY) {
    const key = await secretKey()
    const count = Math.min(STREAMS_PER_KEY, wanted - first)
    await Promise.all(Array.from({ length: count }, () => work(key)))
  }
}

/** @returns {Promise<string>} */
async function secretKey() {
  const user = { actor_id: "user_bench", actor_type: "user" }
  const login = sign({ ...user, app_metadata: {} }, jwtSecret)
  const { api_key } = await post(
    "/admin/api-keys",
    { title: "Bench", type: "secret" },
    `Bearer ${login}`
  )
  return Buffer.from(`${api_key.token}:`).toString("base64")
}

/**
 * @param {string} key
 * @returns {Promise<string>} the ticket
 */
async function askForTicket(key) {
  const body = { topics: ["orders"] }
  const { ticket } = await post("/admin/stream-tickets", body, `Basic ${key}`)
  return ticket.token
}

/** @param {string} key */
async function listen(key) {
  const url = `${server.url}/stream?ticket=${await askForTicket(key)}`
  await new Promise((resolve, reject) => {
    get(url, { agent: false }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error("No stream"))
      open++
      answer.on("data", (chunk) => {
        const now = performance.now()
        for (const [, id] of String(chunk).matchAll(/^id: (\d+)$/gm)) {
          arrivals.get(Number(id))?.push(now) ?? arrivals.set(Number(id), [now])
        }
        resolve(undefined)
      })
      answer.on("close", () => open--)
    }).on("error", reject)
  })
}

/** @returns {Promise<number[]>} */
async function measure() {
  /** @type {Map<number, number>} */
  const told = new Map()
  for (let turn = 0; turn < Number(events); turn++) {
    const began = performance.now()
    told.set(await publish(), began)
    await sleep(PAUSE_MS)
  }
  await sleep(2_000)
  return [...told].flatMap(([id, began]) => {
    const came = arrivals.get(id) ?? []
    if (came.length !== wanted) {
      throw new Error(`Event ${id} came to ${came.length} of ${wanted}.`)
    }
    return came.map((moment) => moment - began)
  })
}

/** @returns {Promise<number>} */
async function publish() {
  return (await post("/workshop/stream-events", {})).id
}

/**
 * @param {string} path
 * @param {object} body
 * @param {string} [authorization]
 * @returns {Promise<any>}
 */
async function post(path, body, authorization) {
  const answer = await fetch(server.url + path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(authorization && { authorization }),
    },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`)
  return answer.json()
}

/** @param {{ before: number, opened: number, after: number, times: number[] }} figures */
function report({ before, opened, after, times }) {
  times.sort((a, b) => a - b)
  /** @param {number} share */
  const at = (share) => times[Math.floor((times.length - 1) * share)].toFixed(0)
  const mib = (/** @type {number} */ value) => `${Math.round(value)} MiB`
  console.log(
    `${open} streams: ${mib(before)} before, ${mib(opened)} open, ${mib(after)} after ${events} events`
  )
  console.log(
    `from publishing to the reader: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms`
  )
}
