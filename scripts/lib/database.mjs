import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
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

/** Everything that decides what `migrate` and `seed` would write. */
export function databaseFingerprint() {
  return fingerprint(
    [
      "package-lock.json",
      "medusa-config.ts",
      "src/config",
      "src/links",
      "src/search",
      "src/migration-scripts",
      "src/modules",
      "src/demo",
      "src/scripts/seed-demo.ts",
    ],
    (path) =>
      !/\.spec\.ts$|\.md$/.test(path) &&
      (!path.startsWith("src/modules/") || path.includes("/migrations/"))
  )
}

/**
 * Remembers with which sources and under which address the embedded database
 * was prepared, so that later starts need not ask it.
 *
 * @param {string} folder
 */
export function preparation(folder) {
  const path = join(folder, "prepared.json")
  return {
    /** @param {object} state */
    isCurrent: (state) =>
      existsSync(path) && readFileSync(path, "utf8") === JSON.stringify(state),
    /** @param {object} state */
    remember: (state) => writeFileSync(path, JSON.stringify(state)),
    forget: () => rmSync(path, { force: true }),
  }
}
