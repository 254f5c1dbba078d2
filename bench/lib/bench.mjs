import { mkdirSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { build, buildDir, isBuildNeeded } from "../../scripts/lib/build.mjs"
import { postgresFolder, startPostgres } from "../../scripts/lib/postgres.mjs"
import { Problem } from "../../scripts/lib/problem.mjs"
import { dataDir } from "../../scripts/lib/project.mjs"
import { step } from "../../scripts/lib/steps.mjs"
import { measureBoots } from "./boot.mjs"
import { onClose } from "./closing.mjs"
import { countCalls } from "./counting.mjs"
import { copyDatabase, prepareTemplates, stockDir } from "./databases.mjs"
import { measureExpress, measureSql } from "./floor.mjs"
import { loadFlows } from "./flow.mjs"
import { describeMachine, loadNow } from "./machine.mjs"
import { proveFlows } from "./proof.mjs"
import { measureRounds } from "./rounds.mjs"

/** It guards nothing: the shop is thrown away with the run. */
const SECRET = "bench-secret-of-a-shop-without-secrets"

/**
 * @typedef {object} Results
 * @property {import("./options.mjs").Options} options
 * @property {import("./machine.mjs").Machine} machine
 * @property {number} load_after
 * @property {Awaited<ReturnType<typeof measureBoots>>} boots
 * @property {Awaited<ReturnType<typeof measureFlows>>} [driven] what follows
 *   the boots, unless only they were asked for
 */

/**
 * What both measurements stand on.
 *
 * @typedef {object} Bench
 * @property {import("./options.mjs").Options} options
 * @property {import("../../scripts/lib/postgres.mjs").Postgres} postgres
 * @property {import("./flow.mjs").Shop} shop
 * @property {(side: import("./turns.mjs").Side) => Promise<import("./server.mjs").LaunchOptions>} launch
 *   makes a fresh copy of that side's database
 */

/**
 * @param {import("./options.mjs").Options} options
 * @returns {Promise<Results>}
 */
export async function runBench(options) {
  assertLinux()
  const flows = await loadFlows(options.flow)
  const folder = join(dataDir(), "bench")
  mkdirSync(folder, { recursive: true })
  const postgres = await step("Start PostgreSQL", () => startDatabase(folder))
  const machine = await describeMachine(postgres)
  const env = settings(folder)
  const shop = await prepareTemplates(postgres, folder, env)
  await prepareBuilds()

  /** @type {Bench["launch"]} */
  const launch = async (side) => ({
    dir: side === "stock" ? stockDir : buildDir,
    env: { ...env, DATABASE_URL: await copyDatabase(postgres, side) },
    log_file: join(folder, `${side}.log`),
  })
  const bench = { options, postgres, shop, launch }
  const boots = await measureBoots(bench)
  const driven = options.is_boot_only
    ? undefined
    : await measureFlows(flows, bench)
  return {
    options,
    machine,
    boots,
    load_after: loadNow(),
    ...(driven ? { driven } : {}),
  }
}

/**
 * @param {import("./flow.mjs").Flow[]} flows
 * @param {Bench} bench
 */
async function measureFlows(flows, bench) {
  const stockFlows = flows.filter(({ runs_on_stock }) => runs_on_stock)
  const counts = await step("Count statements and workflow runs", async () => ({
    stock: await countCalls(stockFlows, "stock", bench),
    ours: await countCalls(flows, "ours", bench),
  }))
  const floor = await step("Find the floor", async () => ({
    express: await measureExpress(),
    sql: await measureSql(bench.postgres),
  }))
  const { series, rss } = await measureRounds(flows, bench)
  const proofs = await proveFlows(series, bench)
  return { counts, floor, series, rss, proofs }
}

/** CPU time and memory are read from the kernel's own files. */
function assertLinux() {
  if (process.platform !== "linux") {
    throw new Problem(
      "The bench reads /proc, which only Linux has.",
      "Run it on Linux, or in a container."
    )
  }
}

/** @param {string} folder */
async function startDatabase(folder) {
  const postgres = await startPostgres({
    folder: postgresFolder(folder),
    // It would start by itself in anybody's stretch. The templates are
    // vacuumed, and no run writes enough to need it again.
    settings: { autovacuum: "off" },
  })
  onClose(() => postgres.stop())
  return postgres
}

/**
 * What both servers get: what production needs. Plain Medusa reads of it what
 * it knows.
 *
 * @param {string} folder
 */
function settings(folder) {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    APP_ENV: "production",
    NODE_ENV: "production",
    PUBLIC_URL: "http://localhost:9000",
    STORE_CORS: "http://localhost:8000",
    JWT_SECRET: SECRET,
    COOKIE_SECRET: SECRET,
    AUTH_MFA_ENCRYPTION_KEY: SECRET,
    DATA_DIR: folder,
    MEDUSA_DISABLE_TELEMETRY: "1",
    // All shoppers come from one address. They are counted as any are, and
    // never too many.
    RATE_LIMIT_FACTOR: "1000000",
  }
}

async function prepareBuilds() {
  if (isBuildNeeded()) {
    await step("Build the server and the admin", build)
  }
  // Plain Medusa has nothing to build but the admin; both serve the same.
  rmSync(join(stockDir, "public"), { force: true })
  symlinkSync(join(buildDir, "public"), join(stockDir, "public"))
}
