import { existsSync, mkdirSync, symlinkSync } from "fs"
import { join, resolve } from "path"

const folder = resolve(__dirname, "../sample")

/**
 * Folder of the sample feature as a Medusa plugin. Medusa looks for a plugin's
 * code where its build leaves it; the specs run the sources.
 */
export function samplePlugin() {
  const built = join(folder, ".medusa/server")
  if (!existsSync(join(built, "src"))) {
    mkdirSync(built, { recursive: true })
    symlinkSync("../../src", join(built, "src"))
  }
  return folder
}
