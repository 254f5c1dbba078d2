import { existsSync, readdirSync, readFileSync } from "fs"
import { join } from "path"
import type { Finding } from "../source-file"
import { refusalOf, type Package } from "./policy"

interface Manifest {
  version?: string
  license?: unknown
  licenses?: unknown
}

/** What is installed here, and what the lockfile installs elsewhere. */
export function readPackages(rootDir: string): Package[] {
  const lockfile = join(rootDir, "package-lock.json")
  const locked = Object.entries<Manifest>(readJson(lockfile).packages)
    .filter(([path]) => path)
    .map(([path, manifest]) => packageOf(nameOf(path), manifest))
  const installed = installedBelow(join(rootDir, "node_modules"))
  const known = new Set(installed.map(keyOf))
  return [...installed, ...locked.filter((one) => !known.has(keyOf(one)))]
}

export function refusedPackages(packages: Package[]): Finding[] {
  return packages.flatMap((one) => {
    const refusal = refusalOf(one)
    return refusal
      ? [{ path: "package-lock.json", message: `${keyOf(one)} ${refusal}.` }]
      : []
  })
}

function installedBelow(folder: string, scope = ""): Package[] {
  if (!existsSync(folder)) {
    return []
  }
  return readdirSync(folder)
    .filter((entry) => !entry.startsWith("."))
    .flatMap((entry) => {
      const path = join(folder, entry)
      if (entry.startsWith("@")) {
        return installedBelow(path, `${entry}/`)
      }
      const manifest = join(path, "package.json")
      return existsSync(manifest)
        ? [
            packageOf(`${scope}${entry}`, readJson(manifest)),
            ...installedBelow(join(path, "node_modules")),
          ]
        : []
    })
}

function packageOf(name: string, manifest: Manifest): Package {
  const { version = "", license, licenses } = manifest
  return { name, version, licence: license ?? licenses }
}

const keyOf = ({ name, version }: Package) => `${name}@${version}`
const nameOf = (path: string) => path.split("node_modules/").at(-1) ?? path
const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8"))
