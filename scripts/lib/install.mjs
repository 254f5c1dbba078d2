import { existsSync, readFileSync, statSync, symlinkSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { nativeDir } from "./postgres-binaries.mjs"
import { projectDir } from "./project.mjs"
import { run } from "./run.mjs"

/** npm writes this file last, so an interrupted install leaves none. */
const receipt = join(projectDir, "node_modules", ".package-lock.json")
const lockfile = join(projectDir, "package-lock.json")

/** Whether `node_modules` is absent, unfinished or older than the lockfile. */
export function isInstallNeeded() {
  return (
    !existsSync(receipt) ||
    statSync(receipt).mtimeMs < statSync(lockfile).mtimeMs
  )
}

/** @param {(progress: string) => void} tell */
export async function install(tell) {
  await run(
    "npm",
    // The embedded database and the compilers are development dependencies,
    // which npm leaves out when NODE_ENV says production.
    ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=http"],
    {
      cwd: projectDir,
      env: { ...process.env, NODE_ENV: "development" },
      onLine: countPackages(tell),
    }
  )
  linkPostgresLibraries()
}

/** @param {(progress: string) => void} tell */
function countPackages(tell) {
  const total = Object.keys(
    JSON.parse(readFileSync(lockfile, "utf8")).packages
  ).length
  let fetched = 0
  return (/** @type {string} */ line) => {
    if (/ fetch GET 200 .*\.tgz/.test(line)) {
      fetched += 1
      tell(`${fetched} of ${total} packages`)
    }
  }
}

/**
 * npm packages cannot hold symbolic links, so the embedded PostgreSQL makes
 * those between its libraries in an install script, which npm 11 skips unless
 * `allowScripts` names it and `--ignore-scripts` skips always.
 */
function linkPostgresLibraries() {
  const folder = nativeDir()
  const list = join(folder, "pg-symlinks.json")
  if (!existsSync(list)) {
    return
  }
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"))
  const packageDir = dirname(folder)
  for (const { source, target } of links) {
    const path = join(packageDir, target)
    if (!existsSync(path)) {
      symlinkSync(relative(dirname(target), source), path)
    }
  }
}
