import "./lib/node-version.mjs"
import { randomInt } from "node:crypto"
import { mkdirSync, readFileSync } from "node:fs"
import { availableParallelism } from "node:os"
import { join } from "node:path"
import { build, isBuildNeeded } from "./lib/build.mjs"
import { check } from "./lib/check.mjs"
import { install, isInstallNeeded } from "./lib/install.mjs"
import { postgresFolder, startPostgres } from "./lib/postgres.mjs"
import { report } from "./lib/problem.mjs"
import { dataDir, projectDir } from "./lib/project.mjs"
import { writeProof } from "./lib/proof.mjs"
import { step } from "./lib/steps.mjs"
import { testTemplates } from "./lib/test-database.mjs"
import { runSpecs, summarise } from "./lib/test-specs.mjs"
import { findTools } from "./lib/test-tools.mjs"

/**
 * Cheapest first, so that what is plainly broken shows early. Booting an
 * application takes a core; specs that measure how processes come and go, named
 * `.alone.spec.ts`, want the machine to themselves.
 */
const kinds = [
  { name: "unit", workers: availableParallelism() },
  { name: "module", workers: availableParallelism() },
  { name: "http", workers: availableParallelism() },
  { name: "processes", workers: availableParallelism() },
  { name: "alone", workers: 1 },
  { name: "scenarios", workers: 1 },
]

const isDeep = process.argv.includes("--deep")
const feature = process.argv.slice(2).find((word) => !word.startsWith("--"))

async function test() {
  if (isInstallNeeded()) {
    await step("Install packages", install)
  }
  const folder = join(dataDir(), "test")
  mkdirSync(folder, { recursive: true })
  const database = await step("Start PostgreSQL", () =>
    startPostgres({
      folder: postgresFolder(folder),
      // Nothing here outlives the tests, so nothing need survive a crash.
      settings: {
        fsync: "off",
        synchronous_commit: "off",
        full_page_writes: "off",
      },
    })
  )
  try {
    if (isBuildNeeded()) {
      await step("Build the server and the admin", build)
    }
    // After the build, which generates types that the others need.
    const failures = feature ? [] : await check()
    const seed = Number(process.env.TEST_SEED || randomInt(2 ** 31))
    const tools = findTools()
    const environment = foreignVariables()
    const env = {
      ...environment,
      TEST_REDIS_URL: process.env.REDIS_URL,
      ...(await testTemplates(database, folder, environment)),
      ...tools.env,
      TEST_SEED: String(seed),
      TEST_DEPTH: isDeep ? "full" : "sample",
      DB_PORT: String(database.port),
      DB_USERNAME: "postgres",
      DB_PASSWORD: new URL(database.url("postgres")).password,
    }
    console.log(`\n  Seed ${seed} (TEST_SEED repeats it)\n`)
    const results = []
    for (const kind of kinds) {
      results.push(await runSpecs({ ...kind, feature, folder, env }))
    }
    if (isDeep) {
      writeProof({ results, seed, feature })
    }
    return summarise(results, failures, tools.missing)
  } finally {
    await database.stop()
  }
}

/** The environment without the settings of whatever shop it belongs to. */
function foreignVariables() {
  const template = readFileSync(join(projectDir, ".env.template"), "utf8")
  const settings = new Set(
    [...template.matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name)
  )
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !settings.has(name))
  )
}

test().then(
  (isGreen) => process.exit(isGreen ? 0 : 1),
  (error) => {
    report(error)
    process.exit(1)
  }
)
