import { existsSync, mkdirSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { projectDir } from "../../scripts/lib/project.mjs"

/** The specs' own, with routes that only a test needs; see `sample-plugin.ts`. */
export function workshopPlugin() {
  const folder = join(projectDir, "integration-tests/support/workshop")
  const built = join(folder, ".medusa/server")
  if (!existsSync(join(built, "src"))) {
    mkdirSync(built, { recursive: true })
    symlinkSync("../../src", join(built, "src"))
  }
  return folder
}
