import { existsSync, mkdirSync, symlinkSync } from "fs"
import { join, resolve } from "path"

/** Folder of the sample feature as a Medusa plugin. */
export function samplePlugin() {
  return asPlugin(resolve(__dirname, "../sample"))
}

/**
 * Medusa looks for a plugin's code where its build leaves it; the specs run
 * the sources.
 */
export function asPlugin(folder: string) {
  const built = join(folder, ".medusa/server")
  if (!existsSync(join(built, "src"))) {
    mkdirSync(built, { recursive: true })
    symlinkSync("../../src", join(built, "src"))
  }
  return folder
}
