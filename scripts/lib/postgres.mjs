import { spawn } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { nativeDir } from "./postgres-binaries.mjs"
import { canEnter, postgresUser } from "./postgres-user.mjs"
import { Problem } from "./problem.mjs"
import { isRunning, waitUntilGone } from "./processes.mjs"

const START_TIMEOUT_MS = 60_000
/** A fast shutdown that hangs is followed by an immediate one, safe as a crash. */
const FAST_STOP_MS = 3_000

/**
 * @typedef {object} Postgres
 * @property {number} port
 * @property {number} pid
 * @property {(database: string) => string} url
 * @property {() => Promise<void>} stop
 */

/**
 * The folder in which the database lives: `<dataDir>/<name>`, or one under
 * /var/tmp when the user that PostgreSQL runs as cannot get there.
 *
 * @param {string} dataDir an existing folder
 * @param {string} name
 */
export function postgresFolder(dataDir, name = "postgres") {
  const user = postgresUser()
  if (!user || canEnter(dataDir, user)) {
    return join(dataDir, name)
  }
  const hash = createHash("sha256").update(dataDir).digest("hex").slice(0, 12)
  const parent = `/var/tmp/muted-age-${hash}`
  mkdirSync(parent, { recursive: true })
  if (statSync(parent).uid !== process.getuid?.()) {
    // Anybody may write to /var/tmp, and what lies there is executed later.
    throw new Problem(
      `${parent} belongs to somebody else.`,
      "Remove it, or set DATABASE_URL to a PostgreSQL server of your own."
    )
  }
  return join(parent, name)
}

/**
 * Starts the embedded PostgreSQL in a folder of its own and makes that folder
 * first when there is none. A server that a killed process left there is
 * stopped before.
 *
 * @param {{ folder: string, settings?: Record<string, string | number> }} options
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ folder, settings = {} }) {
  const user = postgresUser()
  mkdirSync(folder, { recursive: true })
  const binDir = join(reachableBinaries(folder, user), "bin")
  const clusterDir = join(folder, "data")

  await stopLeftover(clusterDir)
  const password = await initialise(folder, clusterDir, binDir, user)
  const port = await freePort(portFile(folder))

  const logPath = join(folder, "postgres.log")
  const log = openSync(logPath, "w")
  const flags = Object.entries({
    port,
    listen_addresses: "127.0.0.1",
    // A socket's path may not exceed 107 characters; many a clone's does.
    unix_socket_directories: "",
    max_connections: 200,
    shared_buffers: "256MB",
    ...settings,
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  const server = spawn(join(binDir, "postgres"), ["-D", clusterDir, ...flags], {
    ...user,
    cwd: "/",
    // A group of its own: Ctrl-C in the terminal must not reach the database
    // before the application is done with it.
    detached: true,
    stdio: ["ignore", log, log],
  })
  closeSync(log)
  server.unref()
  const pid = server.pid
  if (!pid) {
    throw new Problem(
      "The embedded PostgreSQL could not be started.",
      "Set DATABASE_URL to a PostgreSQL server of your own."
    )
  }
  const url = (/** @type {string} */ database) =>
    `postgres://postgres:${password}@localhost:${port}/${database}`
  await waitUntilReady(url("postgres"), server, logPath)

  return { port, pid, url, stop: () => stopServer(pid) }
}

/**
 * The binaries must be reachable for the user too; next to the database they
 * are.
 *
 * @param {string} folder
 * @param {{ uid: number, gid: number } | undefined} user
 */
function reachableBinaries(folder, user) {
  const native = nativeDir()
  if (!user || canEnter(native, user)) {
    return native
  }
  const copy = join(folder, "native")
  if (!existsSync(copy)) {
    const unfinished = `${copy}.new`
    rmSync(unfinished, { recursive: true, force: true })
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
    renameSync(unfinished, copy)
  }
  return copy
}

/**
 * Makes the cluster once. It is made beside its place and moved there when it
 * is whole, so that an interruption leaves nothing half done.
 *
 * @param {string} folder
 * @param {string} clusterDir
 * @param {string} binDir
 * @param {{ uid: number, gid: number } | undefined} user
 * @returns {Promise<string>} the superuser's password
 */
async function initialise(folder, clusterDir, binDir, user) {
  const passwordPath = join(folder, "password")
  if (existsSync(join(clusterDir, "PG_VERSION"))) {
    return readFileSync(passwordPath, "utf8")
  }
  const password = randomBytes(24).toString("base64url")
  writeFileSync(passwordPath, password, { mode: 0o600 })
  const unfinished = join(folder, "data.new")
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  if (user) {
    chownSync(folder, user.uid, user.gid)
    chownSync(passwordPath, user.uid, user.gid)
    chownSync(unfinished, user.uid, user.gid)
  }
  for (const name of ["initdb", "postgres"]) {
    chmodSync(join(binDir, name), 0o755)
  }
  await new Promise((resolve, reject) => {
    const child = spawn(
      join(binDir, "initdb"),
      [
        `--pgdata=${unfinished}`,
        `--pwfile=${passwordPath}`,
        "--username=postgres",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        // The same order of text on every machine, whatever locales it has.
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
      ],
      { ...user, cwd: "/", stdio: ["ignore", "ignore", "pipe"] }
    )
    let output = ""
    child.stderr.on("data", (chunk) => (output += chunk))
    child.on("error", reject)
    child.on("close", (code) =>
      code === 0 ? resolve(undefined) : reject(new Error(output))
    )
  })
  renameSync(unfinished, clusterDir)
  return password
}

/** @param {string} folder */
function portFile(folder) {
  return join(folder, "port")
}

/**
 * The port of last time when it is free, so that a noted DATABASE_URL goes on
 * working; else any.
 *
 * @param {string} path
 */
async function freePort(path) {
  const last = existsSync(path) ? Number(readFileSync(path, "utf8")) : 0
  const port = await listenOnce(last).catch(() => listenOnce(0))
  writeFileSync(path, String(port))
  return port
}

/**
 * @param {number} port
 * @returns {Promise<number>}
 */
function listenOnce(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on("error", reject)
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address()
      const taken = typeof address === "object" && address ? address.port : 0
      probe.close(() => resolve(taken))
    })
  })
}

/**
 * After a kill -9 the database may still run without its parent, or be gone
 * and have left its pid file behind, whose number another process may bear by
 * now; PostgreSQL would then refuse to start.
 *
 * @param {string} clusterDir
 */
async function stopLeftover(clusterDir) {
  const pidFile = join(clusterDir, "postmaster.pid")
  if (!existsSync(pidFile)) {
    return
  }
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0])
  if (isRunning(pid, clusterDir)) {
    await stopServer(pid)
  }
  rmSync(pidFile, { force: true })
}

/** @param {number} pid */
async function stopServer(pid) {
  for (const [signal, patienceMs] of /** @type {const} */ ([
    ["SIGINT", FAST_STOP_MS],
    ["SIGQUIT", FAST_STOP_MS],
    ["SIGKILL", FAST_STOP_MS],
  ])) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    if (await waitUntilGone(pid, patienceMs)) {
      return
    }
  }
}

/**
 * @param {string} url
 * @param {import("node:child_process").ChildProcess} server
 * @param {string} logPath
 */
async function waitUntilReady(url, server, logPath) {
  const { default: pg } = await import("pg")
  const deadline = Date.now() + START_TIMEOUT_MS
  while (Date.now() < deadline && server.exitCode === null) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  const log = readFileSync(logPath, "utf8").trim().split("\n").slice(-5)
  throw /no space left on device/i.test(log.join("\n"))
    ? new Error("ENOSPC")
    : new Problem(
        `The embedded PostgreSQL did not start:\n\n${log.join("\n")}\n`,
        `Its whole log is ${logPath}. \`npm run reset\` starts over with an empty database.`
      )
}
