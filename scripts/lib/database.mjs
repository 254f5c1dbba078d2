import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { binary, fingerprint, projectDir } from "./project.mjs"
import { run } from "./run.mjs"

/**
 * Creates a database on a server when it is not there yet.
 *
 * @param {string} serverUrl of a database that exists
 * @param {string} name
 */
export async function createDatabase(serverUrl, name) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    const found = await client.query(
      "select 1 from pg_database where datname = $1",
      [name]
    )
    if (!found.rowCount) {
      await client.query(`create database ${client.escapeIdentifier(name)}`)
    }
  } finally {
    await client.end()
  }
}

/**
 * Brings the schema, the links and the search indexes up to date.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {(progress: string) => void} [tell]
 */
export async function migrate(env, tell) {
  let migrations = 0
  await run(
    process.execPath,
    [
      binary("medusa"),
      "db:migrate",
      "--execute-all-links",
      "--execute-all-search",
    ],
    {
      cwd: projectDir,
      env,
      onLine: (line) => {
        if (/Migrated Migration/.test(line)) {
          migrations += 1
          tell?.(`${migrations} migrations`)
        }
      },
    }
  )
}

/**
 * Fills the demo shop. What is there already stays as it is.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {(progress: string) => void} [tell]
 */
export async function seed(env, tell) {
  await run(
    process.execPath,
    [binary("medusa"), "exec", "./src/scripts/seed-demo.ts"],
    {
      cwd: projectDir,
      env,
      onLine: (line) => {
        const message = /"message":"Demo shop: ([^"]*)"/.exec(line)?.[1]
        if (message) {
          tell?.(message)
        }
      },
    }
  )
}

/** @param {string} path */
const isSource = (path) => !/\.spec\.ts$|\.md$/.test(path)

/** What decides whether `migrate` has something to do. */
export function schemaFingerprint() {
  return fingerprint(
    [
      "package-lock.json",
      "medusa-config.ts",
      "src/config",
      "src/links",
      "src/search",
      "src/migration-scripts",
      "src/modules",
    ],
    (path) =>
      isSource(path) &&
      (!path.startsWith("src/modules/") || path.includes("/migrations/"))
  )
}

/** What decides whether `seed` has something to do. */
export function demoFingerprint() {
  return fingerprint(["src/demo", "src/scripts/seed-demo.ts"], isSource)
}

/**
 * Remembers in a file with what the embedded database was last prepared, so
 * that a later start need not ask the database, which takes seconds.
 *
 * @param {string} path
 */
export function preparation(path) {
  /** @type {Record<string, string>} */
  const state = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {}
  return {
    /**
     * Does a piece of work unless it was done for the same state before.
     *
     * @param {string} name
     * @param {string} wanted
     * @param {() => Promise<void>} work
     * @param {{ leaves?: string }} [options] a file that the work leaves; when
     *   it is gone the work is done again
     */
    async ensure(name, wanted, work, { leaves } = {}) {
      if (state[name] !== wanted || (leaves && !existsSync(leaves))) {
        await work()
        state[name] = wanted
        writeFileSync(path, JSON.stringify(state))
      }
    },
  }
}
