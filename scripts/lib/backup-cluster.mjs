import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"
import { runningInstance } from "./instance.mjs"
import { postgresFolder, startPostgres } from "./postgres.mjs"
import { postgresUser } from "./postgres-user.mjs"
import { Problem } from "./problem.mjs"
import { dataDir } from "./project.mjs"

/**
 * What PostgreSQL makes anew at every start; its manual names these for those
 * who copy a running cluster. The write-ahead log is copied apart.
 */
const NOT_COPIED = new Set([
  "pg_wal",
  "pg_replslot",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans",
])
const isLeftOut = (/** @type {string} */ name) =>
  /^(postmaster\.|pgsql_tmp|pg_internal\.init)/.test(name)

/**
 * Copies the embedded database, which has no pg_dump, the way PostgreSQL's
 * manual describes for a running server: between `pg_backup_start` and
 * `pg_backup_stop`, with the log of what happened meanwhile. The shop may run.
 *
 * @param {string} target
 */
export async function copyCluster(target) {
  const folder = postgresFolder(dataDir())
  const cluster = join(folder, "data")
  if (!existsSync(join(cluster, "PG_VERSION"))) {
    throw new Problem(
      `There is no database in ${dataDir()}.`,
      "Run `npm start` first, or set DATABASE_URL to back up another one."
    )
  }
  const server = await findServer(folder)
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: server.url("postgres") })
  await client.connect()
  try {
    // Keeps the log that the copy needs until this connection ends.
    await client.query(
      "select pg_create_physical_replication_slot('backup', true, true)"
    )
    const begun = await client.query(
      "select pg_walfile_name(pg_backup_start('backup', fast => true)) as segment"
    )
    copyFiles(cluster, target)
    const ended = await client.query(
      `select pg_walfile_name(lsn) as segment, labelfile
       from pg_backup_stop(wait_for_archive => false)`
    )
    copyLog(cluster, target, begun.rows[0].segment, ended.rows[0].segment)
    writeFileSync(join(target, "backup_label"), ended.rows[0].labelfile)
    copyFileSync(join(folder, "password"), join(target, "password"))
  } finally {
    await client.end()
    await server.stop()
  }
}

/**
 * The database of a running shop, or one that is started for the copy.
 *
 * @param {string} folder
 */
async function findServer(folder) {
  if (!runningInstance(dataDir())) {
    return startPostgres({ folder })
  }
  const pidFile = readFileSync(join(folder, "data", "postmaster.pid"), "utf8")
  const [, , , port] = pidFile.split("\n")
  const password = readFileSync(join(folder, "password"), "utf8")
  return {
    url: (/** @type {string} */ database) =>
      `postgres://postgres:${password}@localhost:${port}/${database}`,
    stop: () => undefined,
  }
}

/**
 * @param {string} cluster
 * @param {string} target
 */
function copyFiles(cluster, target) {
  mkdirSync(target)
  for (const entry of readdirSync(cluster, { withFileTypes: true })) {
    const to = join(target, entry.name)
    if (NOT_COPIED.has(entry.name)) {
      mkdirSync(to)
    } else if (!isLeftOut(entry.name)) {
      copyWhatStays(join(cluster, entry.name), to)
    }
  }
}

/**
 * Files come and go under a running server; the log knows of both.
 *
 * @param {string} from
 * @param {string} to
 */
function copyWhatStays(from, to) {
  try {
    const names = readdirSync(from)
    mkdirSync(to)
    for (const name of names.filter((name) => !isLeftOut(name))) {
      copyWhatStays(join(from, name), join(to, name))
    }
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === "ENOTDIR") {
      copyFile(from, to)
    } else if (code !== "ENOENT") {
      throw error
    }
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function copyFile(from, to) {
  try {
    copyFileSync(from, to)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") {
      throw error
    }
  }
}

/**
 * @param {string} cluster
 * @param {string} target
 * @param {string} first segment
 * @param {string} last segment
 */
function copyLog(cluster, target, first, last) {
  // Segments of one timeline sort by age.
  const segments = readdirSync(join(cluster, "pg_wal")).filter(
    (name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last
  )
  for (const name of segments) {
    copyFileSync(join(cluster, "pg_wal", name), join(target, "pg_wal", name))
  }
}

/**
 * Puts a copied cluster in the place of the embedded database and starts it
 * once. When it does not start, the old one is put back.
 *
 * @param {string} source
 * @param {{ mayReplace: boolean }} options
 */
export async function restoreCluster(source, { mayReplace }) {
  mkdirSync(dataDir(), { recursive: true })
  const shop = runningInstance(dataDir())
  if (shop) {
    throw new Problem(
      `The shop runs (${shop.url}, process ${shop.pid}).`,
      "Stop it with Ctrl-C first."
    )
  }
  const folder = postgresFolder(dataDir())
  if (existsSync(join(folder, "data", "PG_VERSION"))) {
    if (!mayReplace) {
      throw new Problem(
        `There is a database in ${dataDir()} already, and it would be replaced.`,
        "Say that this is meant: npm run restore -- <folder> --yes"
      )
    }
    await endLeftover(folder)
  }

  const fresh = `${folder}.restored`
  const old = `${folder}.replaced`
  rmSync(fresh, { recursive: true, force: true })
  rmSync(old, { recursive: true, force: true })
  layOut(source, fresh)
  if (existsSync(folder)) {
    renameSync(folder, old)
  }
  renameSync(fresh, folder)
  try {
    const server = await startPostgres({ folder })
    await server.stop()
  } catch (error) {
    rmSync(folder, { recursive: true })
    if (existsSync(old)) {
      renameSync(old, folder)
    }
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

/**
 * A server that a killed process left behind must not write into the folder
 * any more. Starting one ends it, even when the start itself fails.
 *
 * @param {string} folder
 */
async function endLeftover(folder) {
  try {
    const server = await startPostgres({ folder })
    await server.stop()
  } catch {
    // A database that does not start is a reason to restore one.
  }
}

/**
 * Makes the folder that `startPostgres` expects.
 *
 * @param {string} source
 * @param {string} folder
 */
function layOut(source, folder) {
  const cluster = join(folder, "data")
  mkdirSync(folder)
  cpSync(source, cluster, { recursive: true })
  renameSync(join(cluster, "password"), join(folder, "password"))
  // PostgreSQL refuses a folder that others may read.
  chmodSync(cluster, 0o700)
  const user = postgresUser()
  if (user) {
    const inside = readdirSync(folder, { recursive: true })
    for (const name of [".", ...inside]) {
      chownSync(join(folder, String(name)), user.uid, user.gid)
    }
  }
}
