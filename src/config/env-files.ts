import { existsSync } from "fs"
import { basename, dirname, join } from "path"

/**
 * `medusa build` puts the compiled application into `.medusa/server`, which
 * starts there with that folder as its own. Environment files and data stay in
 * the project, so both are looked for two folders up in that case.
 */
export function findRootDir(appDir: string) {
  const isBuild =
    basename(appDir) === "server" && basename(dirname(appDir)) === ".medusa"
  const projectDir = dirname(dirname(appDir))
  return isBuild && existsSync(join(projectDir, "package.json"))
    ? projectDir
    : appDir
}

/**
 * Loads `.env.<APP_ENV>`, then `.env`, into `process.env`. What is already set
 * wins, so the real environment beats both and the stage's file beats `.env`.
 * Specs read neither: they would depend on whoever runs them.
 */
export function loadEnvFiles(rootDir: string) {
  if (process.env.APP_ENV === "test") {
    return
  }
  const stageFile = process.env.APP_ENV && `.env.${process.env.APP_ENV}`
  for (const name of [stageFile, ".env"]) {
    const path = name && join(rootDir, name)
    if (path && existsSync(path)) {
      process.loadEnvFile(path)
    }
  }
}
