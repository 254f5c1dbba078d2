// How fast planned messages leave, whether memory stays flat meanwhile, and
// what finding the due ones costs among many old ones. Give it a migrated
// database; it starts a server and ends it:
//   node bench/messaging-drain.mjs <database url> [messages] [old messages]
import assert from "node:assert/strict"
import { randomBytes } from "node:crypto"
import { existsSync, mkdtempSync, readFileSync } from "node:fs"
import { request } from "node:http"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import pg from "pg"
import { projectDir } from "../scripts/lib/project.mjs"
import { drainByHand, fill, measureDue } from "./lib/message-rows.mjs"
import { cpuSeconds, rssMib } from "./lib/process-usage.mjs"
import { startMedusa } from "./lib/server.mjs"

const require = createRequire(import.meta.url)
const { sign } = require("jsonwebtoken")
const { SMTPServer } = require("smtp-server")

const [databaseUrl, messages = "10000", old = "1000000"] = process.argv.slice(2)
const wanted = Number(messages)
const jwtSecret = randomBytes(32).toString("hex")
const folder = mkdtempSync(join(tmpdir(), "messaging-drain-"))
const heapFile = join(folder, "heap")
const db = new pg.Client({ connectionString: databaseUrl })
await db.connect()
const mailbox = await openMailbox()
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
    SMTP_URL: mailbox.url,
  },
})

try {
  const emptyMs = await measureDue(db)
  await fill(db, { kind: "drain", count: wanted })
  const drained = await drain()
  report(drained, await drainByHand(db, wanted))
  await fill(db, { kind: "old", count: Number(old) })
  const fullMs = await measureDue(db)
  console.log(
    `the due of ${old} old: ${fullMs.toFixed(2)} ms beside ${emptyMs.toFixed(2)} ms of none, x${(fullMs / emptyMs).toFixed(2)}`
  )
} finally {
  await server.stop()
  await db.end()
}
process.exit(0)

/** A server that takes every mail and keeps none. */
async function openMailbox() {
  let received = 0
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    /** @type {(stream: import("node:stream").Readable, session: unknown, done: () => void) => void} */
    onData(stream, _session, done) {
      stream.resume().on("end", () => {
        received++
        done()
      })
    },
  })
  await new Promise((resolve) =>
    smtp.listen(0, "127.0.0.1", () => resolve(undefined))
  )
  const address = smtp.server.address()
  assert.ok(address && typeof address === "object")
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received: () => received,
  }
}

/** Runs the sweep until nothing is due, and looks at the memory on the way. */
async function drain() {
  const marks = [0.1, 0.25, 0.5, 0.75, 1].map((share) => wanted * share)
  const cpu = cpuSeconds(server.pid)
  let took = 0
  const began = performance.now()
  const running = sweep()
  while (marks.length) {
    const { rows } = await db.query(
      "select count(*)::int as sent from message where status = 'sent' and cause like 'drain%'"
    )
    if (rows[0].sent >= marks[0]) {
      marks.shift()
      const seconds = (performance.now() - began) / 1000
      const { heap_mib, rss_mib } = await memory()
      took = seconds
      console.log(
        `${rows[0].sent} sent after ${seconds.toFixed(1)} s: heap ${heap_mib.toFixed(1)} MiB, all ${rss_mib.toFixed(0)} MiB`
      )
    } else {
      await sleep(200)
    }
  }
  await running
  if (mailbox.received() !== wanted) {
    throw new Error(`${mailbox.received()} mails of ${wanted} messages.`)
  }
  return { took, cpu: cpuSeconds(server.pid) - cpu }
}

/** Without `fetch`, which waits five minutes for an answer and no longer. */
function sweep() {
  const user = { actor_id: "user_bench", actor_type: "user", app_metadata: {} }
  const headers = { authorization: `Bearer ${sign(user, jwtSecret)}` }
  const path = `${server.url}/admin/sweeps/messaging-deliver/run`
  return new Promise((resolve, reject) => {
    request(path, { method: "POST", headers }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode))
    })
      .on("error", reject)
      .end()
  })
}

async function memory() {
  const before = heapLines().length
  process.kill(server.pid, "SIGUSR2")
  while (heapLines().length === before) await sleep(20)
  const heap_mib = Number(heapLines().at(-1)) / 2 ** 20
  return { heap_mib, rss_mib: rssMib(server.pid) }
}

function heapLines() {
  return existsSync(heapFile)
    ? readFileSync(heapFile, "utf8").trim().split("\n")
    : []
}

/**
 * @param {Awaited<ReturnType<typeof drain>>} drained
 * @param {number} handSeconds
 */
function report({ took, cpu }, handSeconds) {
  console.log(
    `${(wanted / took).toFixed(0)} messages per second, ${((cpu * 1000) / wanted).toFixed(1)} ms of the server's CPU each;`,
    `their rows by hand: ${(wanted / handSeconds).toFixed(0)} per second, x${(took / handSeconds).toFixed(1)}`
  )
}
