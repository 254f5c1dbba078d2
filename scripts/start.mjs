import "./lib/node-version.mjs"
import { accessSync, constants, mkdirSync, statfsSync } from "node:fs"
import { join } from "node:path"
import { build, buildDir, isBuildNeeded } from "./lib/build.mjs"
import {
  createDatabase,
  databaseFingerprint,
  migrate,
  preparation,
  seed,
} from "./lib/database.mjs"
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

/** Undone in reverse order, whatever ends the start. */
/** @type {(() => unknown)[]} */
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
  const port = Number(process.env.PORT || 9000)
  const url = process.env.PUBLIC_URL || `http://localhost:${port}`
  const folder = dataDir()

  console.log(`\n  Muted Age${isDevelopment ? " (development)" : ""}\n`)
  mkdirSync(folder, { recursive: true })
  accessSync(folder, constants.W_OK)
  assertSpace()
  const claimed = { pid: process.pid, url }
  await instance.claim(folder, claimed)
  cleanups.push(() => instance.release(folder))
  await instance.assertPortFree(port, command)

  if (isInstallNeeded()) {
    await step("Install packages", install)
  }
  const databaseUrl = process.env.DATABASE_URL || (await embeddedDatabase())
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
    })
  )
  cleanups.push(() => server.stop())
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
  // Only the embedded database is known to be as the last start left it.
  const prepared = process.env.DATABASE_URL
    ? undefined
    : preparation(postgresFolder(dataDir()))
  const state = { sources: databaseFingerprint(), url }
  if (prepared?.isCurrent(state)) {
    return
  }
  // Whoever migrates and seeds is not the server: events need no worker.
  const once = { ...env, ADMIN_DISABLED: "true" }
  await step("Migrate the database", (tell) => migrate(once, tell))
  await step("Fill the demo shop", (tell) => seed(once, tell))
  prepared?.remember(state)
}

function assertSpace() {
  const { bavail, bsize } = statfsSync(projectDir)
  const needed = isInstallNeeded() ? "first" : "later"
  if ((bavail * bsize) / 1e9 < SPACE_NEEDED_GB[needed]) {
    throw new Problem(
      "The disk is nearly full.",
      `Free some space: this start needs about ${SPACE_NEEDED_GB[needed]} GB.`
    )
  }
}

process.on("SIGINT", () => void stop(130))
process.on("SIGTERM", () => void stop(143))

start().catch(async (error) => {
  if (!isStopping) {
    report(error)
    await stop(1)
  }
})
