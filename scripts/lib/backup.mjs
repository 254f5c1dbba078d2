import { createHash } from "node:crypto"
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { join, relative, resolve } from "node:path"
import { copyCluster, restoreCluster } from "./backup-cluster.mjs"
import { dumpDatabase, restoreDump } from "./backup-dump.mjs"
import { Problem } from "./problem.mjs"
import { dataDir, projectDir } from "./project.mjs"

const UNFINISHED = ".unfinished"
const CHECKSUMS = "SHA256SUMS"
const DATABASE = "database"
/** What is public, and what is only given to whoever may see it. */
const FILE_FOLDERS = ["files", "private"]

/**
 * Writes a backup of the database and of the files on this machine into a
 * folder of its own. Until it is whole the folder bears another name.
 *
 * @param {string} [parent]
 * @returns {Promise<{ folder: string, holds: string[] }>}
 */
export async function backUp(parent = join(projectDir, "backups")) {
  mkdirSync(parent, { recursive: true })
  removeUnfinished(parent)
  const name = new Date()
    .toISOString()
    .replace(/\.\d+/, "")
    .replaceAll(":", "-")
  const folder = join(parent, name)
  const unfinished = folder + UNFINISHED
  mkdirSync(unfinished, { mode: 0o700 })
  try {
    // The database first: a row never names a file that was stored after it.
    const database = ownDatabase()
    if (database) {
      await dumpDatabase(database, join(unfinished, DATABASE))
    } else {
      await copyCluster(join(unfinished, DATABASE))
    }
    for (const name of FILE_FOLDERS) {
      const files = join(dataDir(), name)
      if (existsSync(files)) {
        cpSync(files, join(unfinished, name), { recursive: true })
      }
    }
    writeFileSync(join(unfinished, CHECKSUMS), checksumsOf(unfinished))
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    throw error
  }
  return { folder, holds: readdirSync(folder).sort() }
}

/**
 * Puts a backup in the place of what is there.
 *
 * @param {string} folder
 * @param {{ mayReplace: boolean }} options
 */
export async function restore(folder, { mayReplace }) {
  const source = resolve(folder)
  assertWhole(source)
  const kept = join(source, DATABASE)
  const isDump = statSync(kept).isFile()
  const database = ownDatabase()
  if (isDump !== Boolean(database)) {
    throw new Problem(
      isDump
        ? "This backup is a dump for a PostgreSQL server of your own."
        : "This backup is the embedded database of `npm start`.",
      isDump
        ? "Set DATABASE_URL to the database that it goes into."
        : "Restore it without DATABASE_URL."
    )
  }
  if (database) {
    await restoreDump(database, kept, { mayReplace })
  } else {
    await restoreCluster(kept, { mayReplace })
  }
  for (const name of FILE_FOLDERS) {
    if (existsSync(join(source, name))) {
      replaceFolder(join(source, name), join(dataDir(), name))
    }
  }
}

/** The database of DATABASE_URL; without one it is the embedded database. */
function ownDatabase() {
  const { DATABASE_URL: url, DATABASE_SSL } = process.env
  const ssl = /** @type {"off" | "on" | "unverified"} */ (DATABASE_SSL || "off")
  return url ? { url, ssl } : undefined
}

/** @param {string} parent */
function removeUnfinished(parent) {
  for (const name of readdirSync(parent)) {
    if (name.endsWith(UNFINISHED)) {
      rmSync(join(parent, name), { recursive: true })
    }
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function replaceFolder(from, to) {
  const fresh = `${to}.new`
  const old = `${to}.old`
  rmSync(fresh, { recursive: true, force: true })
  rmSync(old, { recursive: true, force: true })
  cpSync(from, fresh, { recursive: true })
  if (existsSync(to)) {
    renameSync(to, old)
  }
  renameSync(fresh, to)
  rmSync(old, { recursive: true, force: true })
}

/** @param {string} folder */
function assertWhole(folder) {
  const path = join(folder, CHECKSUMS)
  if (!existsSync(path)) {
    throw new Problem(
      `${folder} is not a backup.`,
      "Name a folder that `npm run backup` has written."
    )
  }
  if (readFileSync(path, "utf8") !== checksumsOf(folder)) {
    throw new Problem(
      `${folder} is damaged: its files are not those that were backed up.`,
      "Copy it again from where it was kept, or take another backup. `sha256sum --check --quiet SHA256SUMS` in it names the files."
    )
  }
}

/**
 * One line per file, as `sha256sum` writes and checks them.
 *
 * @param {string} folder
 */
function checksumsOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== CHECKSUMS)
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort()
    .map((path) => {
      const hash = createHash("sha256").update(readFileSync(path))
      return `${hash.digest("hex")}  ${relative(folder, path)}\n`
    })
    .join("")
}
