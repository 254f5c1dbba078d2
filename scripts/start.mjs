import "./lib/node-version.mjs"
import { accessSync, constants, mkdirSync, statfsSync } from "node:fs"
import { join } from "node:path"
import { build, buildDir, isBuildNeeded } from "./lib/build.mjs"
import {
  createDatabase,
  demoFingerprint,
  migrate,
  preparation,
  schemaFingerprint,
  seed,
} from "./lib/database.mjs"
import { checkDatabase } from "./lib/database-check.mjs"
import { install, isInstallNeeded } from "./lib/install.mjs"
import * as instance from "./lib/instance.mjs"
import { postgresFolder, startPostgres } from "./lib/postgres.mjs"
import { Problem, report } from "./lib/problem.mjs"
import { binary, dataDir, loadEnvFiles, projectDir } from "./lib/project.mjs"
import { endRunning } from "./lib/run.mjs"
import { startServer } from "./lib/server.mjs"
import { step } from "./lib/steps.mjs"
import { printWelcome } from "./lib/welcome.mjs"

const isDevelopment = process.argv.includes("--dev")
const appEnv = isDevelopment ? "development" : "demo"
const command = isDevelopment ? "npm run dev" : "npm start"
/** What an install, a build and a database take, and what a later start does. */
const SPACE_NEEDED_GB = { first: 3, later: 0.3 }

/**
 * Undone in reverse order, whatever ends the start.
 *
 * @type {(() => unknown)[]}
 */
const cleanups = []
let isStopping = false

/** @param {number} exitCode */
async function stop(exitCode) {
  if (isStopping) {
    return
  }
  isStopping = true
  endRunning()
  for (const cleanup of cleanups.reverse()) {
    await cleanup()
  }
  process.exit(exitCode)
}

async function start() {
  const started = Date.now()
  loadEnvFiles(appEnv)
  const port = readPort()
  const url = process.env.PUBLIC_URL || `http://localhost:${port}`
  const folder = dataDir()

  console.log(`\n  Muted Age${isDevelopment ? " (development)" : ""}\n`)
  makeWritable(folder)
  assertSpace(folder)
  const claimed = { pid: process.pid, url }
  await instance.claim(folder, claimed)
  cleanups.push(() => instance.release(folder))
  await instance.assertPortFree(port, command)

  if (isInstallNeeded()) {
    await step("Install packages", install)
  }
  const databaseUrl = process.env.DATABASE_URL
    ? await ownDatabase(process.env.DATABASE_URL)
    : await embeddedDatabase()
  const env = {
    ...process.env,
    APP_ENV: appEnv,
    NODE_ENV: isDevelopment ? "development" : "production",
    DATABASE_URL: databaseUrl,
    DATA_DIR: folder,
    PORT: String(port),
    MEDUSA_DISABLE_TELEMETRY: "1",
  }

  // Both take long and neither needs the other, so each gets a core.
  const results = await Promise.allSettled([
    prepareDatabase(env, url),
    !isDevelopment && isBuildNeeded()
      ? step("Build the server and the admin", build)
      : undefined,
  ])
  for (const result of results) {
    if (result.status === "rejected") {
      throw result.reason
    }
  }

  const server = await step("Start the server", () =>
    startServer({
      args: isDevelopment
        ? [binary("medusa"), "develop", "--no-lint", "--port", String(port)]
        : [binary("medusa"), "start", "--port", String(port)],
      cwd: isDevelopment ? projectDir : buildDir,
      env,
      port,
      logFile: isDevelopment ? undefined : join(folder, "server.log"),
      // Ctrl-C may come while it boots, and must find it before the database.
      onSpawn: (stop) => cleanups.push(stop),
    })
  )
  instance.update(folder, { ...claimed, server_pid: server.pid })
  printWelcome({
    url,
    folder,
    seconds: (Date.now() - started) / 1000,
    hasLog: !isDevelopment,
  })

  const code = await server.exited
  if (!isStopping) {
    console.error(`\n  The server ended by itself (code ${code}).\n`)
    await stop(1)
  }
}

function readPort() {
  const port = Number(process.env.PORT || 9000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Problem(
      `PORT is "${process.env.PORT}", which is no port.`,
      `Give a number from 1 to 65535, for example: PORT=9001 ${command}`
    )
  }
  return port
}

/** @param {string} folder */
function makeWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    throw new Problem(
      `The data folder ${folder} cannot be written (${code}).`,
      "Change its owner, or set DATA_DIR to a folder of your own."
    )
  }
}

/** @param {string} url */
async function ownDatabase(url) {
  await step("Reach the database", () => checkDatabase({ url }))
  return url
}

async function embeddedDatabase() {
  const folder = postgresFolder(dataDir())
  const database = await step("Start PostgreSQL", () =>
    startPostgres({ folder })
  )
  cleanups.push(() => database.stop())
  if (!folder.startsWith(dataDir())) {
    console.log(
      `    Its data is in ${folder}: PostgreSQL does not run as root, and its user may not enter this folder.`
    )
  }
  await createDatabase(database.url("postgres"), "muted_age")
  return database.url("muted_age")
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} url
 */
async function prepareDatabase(env, url) {
  // Whoever migrates and seeds is not the server and shows no admin.
  const once = { ...env, ADMIN_DISABLED: "true" }
  const migrateStep = () =>
    step("Migrate the database", (tell) => migrate(once, tell))
  const seedStep = () => step("Fill the demo shop", (tell) => seed(once, tell))
  if (process.env.DATABASE_URL) {
    // Others may have changed it since the last start.
    await migrateStep()
    await seedStep()
    return
  }
  const prepared = preparation(join(postgresFolder(dataDir()), "prepared.json"))
  const schema = schemaFingerprint()
  await prepared.ensure("schema", schema, migrateStep)
  // The demo's pictures are stored with their address, so it counts too.
  const demo = `${schema} ${demoFingerprint()} ${url}`
  await prepared.ensure("demo", demo, seedStep, {
    leaves: join(dataDir(), "demo.json"),
  })
}

/** @param {string} folder */
function assertSpace(folder) {
  const needed = SPACE_NEEDED_GB[isInstallNeeded() ? "first" : "later"]
  for (const place of [projectDir, folder]) {
    const { bavail, bsize } = statfsSync(place)
    if ((bavail * bsize) / 1e9 < needed) {
      throw new Problem(
        `The disk that holds ${place} is nearly full.`,
        `Free some space: this start needs about ${needed} GB.`
      )
    }
  }
}

process.on("SIGINT", () => void stop(130))
process.on("SIGTERM", () => void stop(143))
process.on("SIGHUP", () => void stop(129))

start().catch(async (error) => {
  if (!isStopping) {
    report(error)
    await stop(1)
  }
})
