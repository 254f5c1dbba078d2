import "./lib/node-version.mjs"
import { build } from "./lib/build.mjs"
import { install, isInstallNeeded } from "./lib/install.mjs"
import { report } from "./lib/problem.mjs"
import { step } from "./lib/steps.mjs"

try {
  if (isInstallNeeded()) {
    await step("Install packages", install)
  }
  await step("Build the server and the admin", build)
} catch (error) {
  report(error)
  process.exit(1)
}
