import "./lib/node-version.mjs"
import { check } from "./lib/check.mjs"
import { install, isInstallNeeded } from "./lib/install.mjs"
import { step } from "./lib/steps.mjs"

if (isInstallNeeded()) {
  await step("Install packages", install)
}
const failed = await check()
process.exit(failed.length ? 1 : 0)
