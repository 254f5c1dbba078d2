import assert from "node:assert/strict"
import { randomBytes } from "node:crypto"
import {
  createWriteStream,
  existsSync,
  mkdtempSync,
  openAsBlob,
  readFileSync,
} from "node:fs"
import { request } from "node:http"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { projectDir } from "../../scripts/lib/project.mjs"
import { cpuSeconds, rssMib } from "./process-usage.mjs"
import { startMedusa } from "./server.mjs"

const { sign } = createRequire(import.meta.url)("jsonwebtoken")

/** At which shares of a file the memory is looked at. */
const MARKS = [0.1, 0.25, 0.5, 0.75, 1]

/**
 * @typedef {object} ImportingOptions
 * @property {string} feature that imports, such as `review`
 * @property {string} database_url
 * @property {import("pg").Client} db
 */

/**
 * A server that imports files, and a merchant at it. A feature's imports have
 * the same routes, the same table and the same sweep as those of others.
 *
 * @param {ImportingOptions} options
 */
export async function openImporting({ feature, database_url, db }) {
  const jwtSecret = randomBytes(32).toString("hex")
  const folder = mkdtempSync(join(tmpdir(), `${feature}-import-`))
  const heapFile = join(folder, "heap")
  const user = { actor_id: "user_bench", actor_type: "user", app_metadata: {} }
  const headers = { authorization: `Bearer ${sign(user, jwtSecret)}` }
  const server = await startMedusa({
    dir: projectDir,
    log_file: join(folder, "server.log"),
    node_flags: [
      "--expose-gc",
      "--require",
      fileURLToPath(new URL("heap-on-signal.cjs", import.meta.url)),
    ],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      APP_ENV: "test",
      NODE_ENV: "production",
      ADMIN_DISABLED: "true",
      MEDUSA_DISABLE_TELEMETRY: "1",
      LOG_LEVEL: "error",
      // No jobs and no subscribers: what others do with what comes is theirs.
      MEDUSA_WORKER_MODE: "server",
      DATABASE_URL: database_url,
      DATA_DIR: folder,
      JWT_SECRET: jwtSecret,
      HEAP_FILE: heapFile,
    },
  })

  /** @param {string} path */
  const read = (path) => fetch(server.url + path, { headers })

  /**
   * @param {string} path
   * @param {object} body
   */
  async function post(path, body) {
    const isForm = body instanceof FormData
    const answer = await fetch(server.url + path, {
      method: "POST",
      headers: isForm
        ? headers
        : { ...headers, "content-type": "application/json" },
      body: isForm ? body : JSON.stringify(body),
    })
    assert.ok(answer.ok, `${path}: ${await answer.clone().text()}`)
    return answer.json()
  }

  /** @param {Iterable<string>} lines with a header */
  async function startImport(lines) {
    const file = join(folder, "rows.csv")
    await pipeline(Readable.from(lines), createWriteStream(file))
    const form = new FormData()
    form.set("file", await openAsBlob(file))
    const { upload } = await post(`/admin/${feature}-imports/files`, form)
    const started = await post(`/admin/${feature}-imports`, {
      upload_id: upload.id,
    })
    return started[`${feature}_import`].id
  }

  /** Without `fetch`, which waits five minutes for an answer and no longer. */
  function sweep() {
    const path = `${server.url}/admin/sweeps/${feature}-import/run`
    return new Promise((resolve, reject) => {
      request(path, { method: "POST", headers }, (answer) => {
        answer.resume().on("end", () => resolve(answer.statusCode))
      })
        .on("error", reject)
        .end()
    })
  }

  /** @param {string} id */
  async function readProgress(id) {
    const { rows } = await db.query(
      `select * from ${feature}_import where id = $1`,
      [id]
    )
    return rows[0]
  }

  /**
   * Imports so many rows, and looks at the memory on the way.
   *
   * @param {Iterable<string>} lines
   * @param {number} wanted how many rows they are
   */
  async function importAll(lines, wanted) {
    const id = await startImport(lines)
    const marks = MARKS.map((share) => wanted * share)
    const cpu = cpuSeconds(server.pid)
    const began = performance.now()
    const running = sweep()
    let took = 0
    while (marks.length) {
      const { row_count, status } = await readProgress(id)
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
    const { imported_count, failed_count } = await readProgress(id)
    console.log(`${imported_count} imported, ${failed_count} could not be read`)
    const cpuMs = (cpuSeconds(server.pid) - cpu) * 1000
    console.log(
      `${(wanted / took).toFixed(0)} rows per second, ${(cpuMs / wanted).toFixed(2)} ms of the server's CPU each`
    )
    return wanted / took
  }

  async function memory() {
    const before = heapLines().length
    process.kill(server.pid, "SIGUSR2")
    while (heapLines().length === before) await sleep(20)
    const heap = Number(heapLines().at(-1)) / 2 ** 20
    return `heap ${heap.toFixed(1)} MiB, all ${rssMib(server.pid).toFixed(0)} MiB`
  }

  const heapLines = () =>
    existsSync(heapFile)
      ? readFileSync(heapFile, "utf8").trim().split("\n")
      : []

  return { read, post, importAll, memory, stop: server.stop }
}
