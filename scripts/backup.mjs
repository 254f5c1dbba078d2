import "./lib/node-version.mjs"
import { backUp } from "./lib/backup.mjs"
import { report } from "./lib/problem.mjs"
import { loadEnvFiles } from "./lib/project.mjs"
import { step } from "./lib/steps.mjs"

const [parent] = process.argv.slice(2)

async function backup() {
  loadEnvFiles(process.env.APP_ENV || "production")
  const { folder, holds } = await step("Back up", () => backUp(parent))
  console.log(`    ${folder}: ${holds.join(", ")}`)
  if (!holds.includes("files") && !holds.includes("private")) {
    console.log("    There are no files on this machine to back up.")
  }
}

backup().catch((error) => {
  report(error)
  process.exit(1)
})
