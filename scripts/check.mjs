import "./lib/node-version.mjs"
import { existsSync } from "node:fs"
import { join } from "node:path"
import { build } from "./lib/build.mjs"
import { check } from "./lib/check.mjs"
import { checkChanged } from "./lib/check-changed.mjs"
import { install, isInstallNeeded } from "./lib/install.mjs"
import { projectDir } from "./lib/project.mjs"
import { step } from "./lib/steps.mjs"

if (isInstallNeeded()) {
  await step("Install packages", install)
}
if (!existsSync(join(projectDir, ".medusa/types"))) {
  // The build generates types of what modules and links there are.
  await step("Build the server and the admin", build)
}
const failed = await (process.argv.includes("--changed")
  ? checkChanged()
  : check())
process.exit(failed.length ? 1 : 0)
