import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { binary, fingerprint, projectDir } from "./project.mjs"
import { run } from "./run.mjs"

export const buildDir = join(projectDir, ".medusa/server")
const receipt = join(projectDir, ".medusa/build.json")
const adminDir = join(buildDir, "public/admin")
const keptAdminDir = join(projectDir, ".medusa/admin-kept")

/** @param {string} path */
const isSource = (path) => !/\.(spec\.ts|md|webp|svg)$|__tests__/.test(path)

function fingerprints() {
  const shared = ["package-lock.json", "medusa-config.ts", "src/config"]
  return {
    server: fingerprint(
      [...shared, "tsconfig.json", "instrumentation.ts", "src"],
      (path) => isSource(path) && !path.startsWith("src/admin/")
    ),
    admin: fingerprint([...shared, "src/admin"], isSource),
  }
}

function lastBuild() {
  const isWhole =
    existsSync(receipt) && existsSync(join(adminDir, "index.html"))
  return isWhole ? JSON.parse(readFileSync(receipt, "utf8")) : {}
}

/** Whether the sources have changed since `.medusa/server` was built. */
export function isBuildNeeded() {
  const now = fingerprints()
  const last = lastBuild()
  return now.server !== last.server || now.admin !== last.admin
}

/**
 * Builds the server and, when it is missing or stale, the admin, which takes
 * four times as long.
 */
export async function build() {
  const now = fingerprints()
  const keepsAdmin = now.admin === lastBuild().admin
  rmSync(receipt, { force: true })
  rmSync(keptAdminDir, { recursive: true, force: true })
  if (keepsAdmin) {
    renameSync(adminDir, keptAdminDir)
  }
  await run(process.execPath, [binary("medusa"), "build", "--no-lint"], {
    cwd: projectDir,
    env: {
      ...process.env,
      NODE_ENV: "production",
      MEDUSA_DISABLE_TELEMETRY: "1",
      // Nothing of the environment goes into the build; the configuration is
      // only read to learn which plugins and which admin there are.
      APP_ENV: "demo",
      DATABASE_URL: "postgres://nobody@localhost/nothing",
      ADMIN_DISABLED: keepsAdmin ? "true" : "false",
    },
  })
  if (keepsAdmin) {
    mkdirSync(dirname(adminDir), { recursive: true })
    renameSync(keptAdminDir, adminDir)
  }
  writeFileSync(receipt, JSON.stringify(now))
}
