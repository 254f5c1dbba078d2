import { createHash } from "node:crypto"
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

export const projectDir = resolve(
  fileURLToPath(new URL("../..", import.meta.url))
)

/** Folder for everything that the running shop keeps on this machine. */
export function dataDir() {
  return resolve(projectDir, process.env.DATA_DIR || ".data")
}

/**
 * Loads `.env.<stage>`, then `.env`, as the application itself does; what is
 * already set wins.
 *
 * @param {string} appEnv
 */
export function loadEnvFiles(appEnv) {
  for (const name of [`.env.${appEnv}`, ".env"]) {
    const path = join(projectDir, name)
    if (existsSync(path)) {
      process.loadEnvFile(path)
    }
  }
}

/** @param {string} name for example `medusa` */
export function binary(name) {
  return join(projectDir, "node_modules", ".bin", name)
}

/**
 * A fingerprint of files by their content. Folders are walked; what is missing
 * counts as empty.
 *
 * @param {string[]} paths relative to the project
 * @param {(path: string) => boolean} [isCounted]
 */
export function fingerprint(paths, isCounted = () => true) {
  const hash = createHash("sha256")
  for (const path of paths.flatMap((path) => filesBelow(path))) {
    if (isCounted(path)) {
      hash
        .update(path)
        .update("\0")
        .update(readFileSync(join(projectDir, path)))
    }
  }
  return hash.digest("hex")
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  const full = join(projectDir, path)
  if (!existsSync(full)) {
    return []
  }
  if (statSync(full).isFile()) {
    return [path]
  }
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`))
}
