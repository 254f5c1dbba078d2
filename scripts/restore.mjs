import "./lib/node-version.mjs"
import { restore } from "./lib/backup.mjs"
import { Problem, report } from "./lib/problem.mjs"
import { loadEnvFiles } from "./lib/project.mjs"
import { step } from "./lib/steps.mjs"

const words = process.argv.slice(2)
const folder = words.find((word) => !word.startsWith("--"))

async function main() {
  if (!folder) {
    throw new Problem(
      "Which backup is to be restored?",
      "Name its folder: npm run restore -- backups/2026-11-21T09-00-00Z"
    )
  }
  loadEnvFiles(process.env.APP_ENV || "production")
  await step(`Restore ${folder}`, () =>
    restore(folder, { mayReplace: words.includes("--yes") })
  )
}

main().catch((error) => {
  report(error)
  process.exit(1)
})
