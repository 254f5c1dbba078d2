import "./lib/node-version.mjs"
import { existsSync, rmSync } from "node:fs"
import { dirname } from "node:path"
import { createInterface } from "node:readline/promises"
import { runningInstance } from "./lib/instance.mjs"
import { postgresFolder } from "./lib/postgres.mjs"
import { Problem, report } from "./lib/problem.mjs"
import { dataDir } from "./lib/project.mjs"

async function reset() {
  const folder = dataDir()
  if (!existsSync(folder)) {
    console.log("  There is nothing to empty.")
    return
  }
  const running = runningInstance(folder)
  if (running) {
    throw new Problem(
      `The shop runs (${running.url}, process ${running.pid}).`,
      "Stop it with Ctrl-C first."
    )
  }
  if (!(await isConfirmed(folder))) {
    console.log("  Nothing was removed.")
    return
  }
  const database = postgresFolder(folder)
  if (!database.startsWith(folder)) {
    rmSync(dirname(database), { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
  console.log(`  ${folder} is empty. The next start begins from nothing.`)
}

/** @param {string} folder */
async function isConfirmed(folder) {
  if (process.argv.includes("--yes")) {
    return true
  }
  if (!process.stdin.isTTY) {
    throw new Problem(
      "There is nobody to ask.",
      "In a script, say it yourself: npm run reset -- --yes"
    )
  }
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
  })
  const answer = await terminal.question(
    `  This removes the demo shop's database, files and mails in ${folder}. Go on? [y/N] `
  )
  terminal.close()
  return /^y(es)?$/i.test(answer.trim())
}

reset().catch((error) => {
  report(error)
  process.exit(1)
})
