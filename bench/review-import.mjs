// How fast a file of reviews is imported and exported again, and whether memory
// stays flat meanwhile. Give it a migrated database; it writes products and
// reviews, starts a server and ends it:
//   node bench/review-import.mjs <database url> [rows]
import assert from "node:assert/strict"
import { randomBytes } from "node:crypto"
import { existsSync, mkdtempSync, openAsBlob, readFileSync } from "node:fs"
import { createWriteStream } from "node:fs"
import { request } from "node:http"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { projectDir } from "../scripts/lib/project.mjs"
import { cpuSeconds, rssMib } from "./lib/process-usage.mjs"
import { PRODUCTS, reviewLines } from "./lib/review-lines.mjs"
import { startMedusa } from "./lib/server.mjs"

const require = createRequire(import.meta.url)
const { sign } = require("jsonwebtoken")

const [databaseUrl, rows = "100000"] = process.argv.slice(2)
const wanted = Number(rows)
const jwtSecret = randomBytes(32).toString("hex")
const folder = mkdtempSync(join(tmpdir(), "review-import-"))
const heapFile = join(folder, "heap")
const csvFile = join(folder, "reviews.csv")
const user = { actor_id: "user_bench", actor_type: "user", app_metadata: {} }
const headers = { authorization: `Bearer ${sign(user, jwtSecret)}` }
const db = new pg.Client({ connectionString: databaseUrl })
await db.connect()
await pipeline(Readable.from(reviewLines(wanted)), createWriteStream(csvFile))
const server = await startMedusa({
  dir: projectDir,
  log_file: join(folder, "server.log"),
  node_flags: [
    "--expose-gc",
    "--require",
    fileURLToPath(new URL("lib/heap-on-signal.cjs", import.meta.url)),
  ],
  env: {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    APP_ENV: "test",
    NODE_ENV: "production",
    ADMIN_DISABLED: "true",
    MEDUSA_DISABLE_TELEMETRY: "1",
    LOG_LEVEL: "error",
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    JWT_SECRET: jwtSecret,
    HEAP_FILE: heapFile,
  },
})

try {
  await addProducts()
  const id = await startImport()
  const { took, cpu } = await importAll(id)
  console.log(
    `${(wanted / took).toFixed(0)} rows per second, ${((cpu * 1000) / wanted).toFixed(2)} ms of the server's CPU each`
  )
  await exportAll()
} finally {
  await server.stop()
  await db.end()
}
process.exit(0)

async function addProducts() {
  await db.query(
    `insert into product (id, title, handle, status)
     select 'prod_bench_' || n, 'Bench ' || n, 'bench-' || n, 'published'
     from generate_series(0, ${PRODUCTS - 1}) n on conflict do nothing`
  )
}

async function startImport() {
  const form = new FormData()
  form.set("file", await openAsBlob(csvFile))
  const { upload } = await post("/admin/review-imports/files", form)
  const body = JSON.stringify({ upload_id: upload.id })
  const { review_import } = await post("/admin/review-imports", body)
  return review_import.id
}

/**
 * @param {string} path
 * @param {string | FormData} body
 */
async function post(path, body) {
  const type = typeof body === "string" && {
    "content-type": "application/json",
  }
  const answer = await fetch(server.url + path, {
    method: "POST",
    headers: { ...headers, ...type },
    body,
  })
  assert.equal(answer.status, 201, await answer.clone().text())
  return answer.json()
}

/**
 * Looks at the memory on the way.
 *
 * @param {string} id
 */
async function importAll(id) {
  const marks = [0.1, 0.25, 0.5, 0.75, 1].map((share) => wanted * share)
  const cpu = cpuSeconds(server.pid)
  const began = performance.now()
  const running = sweep()
  let took = 0
  while (marks.length) {
    const { rows } = await db.query(
      "select row_count, status from review_import where id = $1",
      [id]
    )
    const [{ row_count, status }] = rows
    if (row_count >= marks[0]) {
      marks.shift()
      took = (performance.now() - began) / 1000
      console.log(
        `${row_count} rows after ${took.toFixed(1)} s: ${await memory()}`
      )
    } else {
      assert.notEqual(status, "failed")
      await sleep(100)
    }
  }
  await running
  const { rows } = await db.query(
    "select imported_count, failed_count from review_import where id = $1",
    [id]
  )
  console.log(
    `${rows[0].imported_count} imported, ${rows[0].failed_count} could not be read`
  )
  return { took, cpu: cpuSeconds(server.pid) - cpu }
}

/** Without `fetch`, which waits five minutes for an answer and no longer. */
function sweep() {
  const path = `${server.url}/admin/sweeps/review-import/run`
  return new Promise((resolve, reject) => {
    request(path, { method: "POST", headers }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode))
    })
      .on("error", reject)
      .end()
  })
}

async function exportAll() {
  const began = performance.now()
  const path = `${server.url}/admin/review-exports`
  const answer = await fetch(path, { headers })
  assert.ok(answer.body)
  const mark = 20_000_000
  let [bytes, next] = [0, mark]
  for await (const chunk of answer.body) {
    bytes += chunk.length
    if (bytes >= next) {
      next += mark
      console.log(
        `${(bytes / 2 ** 20).toFixed(0)} MiB exported: ${await memory()}`
      )
    }
  }
  const seconds = (performance.now() - began) / 1000
  console.log(
    `exported ${(bytes / 2 ** 20).toFixed(1)} MiB in ${seconds.toFixed(1)} s, ${(wanted / seconds).toFixed(0)} reviews per second`
  )
}

async function memory() {
  const before = heapLines().length
  process.kill(server.pid, "SIGUSR2")
  while (heapLines().length === before) await sleep(20)
  const heap = Number(heapLines().at(-1)) / 2 ** 20
  return `heap ${heap.toFixed(1)} MiB, all ${rssMib(server.pid).toFixed(0)} MiB`
}

function heapLines() {
  return existsSync(heapFile)
    ? readFileSync(heapFile, "utf8").trim().split("\n")
    : []
}
