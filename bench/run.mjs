// What our code costs beside plain Medusa; see docs/kit/bench.md.
//   npm run bench [-- --quick | --boot | --flow <name>]
import "../scripts/lib/node-version.mjs"
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { report } from "../scripts/lib/problem.mjs"
import { projectDir } from "../scripts/lib/project.mjs"
import { endRunning } from "../scripts/lib/run.mjs"
import { onStopSignal } from "../scripts/lib/supervise.mjs"
import { runBench } from "./lib/bench.mjs"
import { closeAll } from "./lib/closing.mjs"
import { tooCostly } from "./lib/gate.mjs"
import { readOptions } from "./lib/options.mjs"
import { renderReport } from "./lib/report.mjs"

let isStopping = false

/** @param {number} exitCode */
async function stop(exitCode) {
  if (!isStopping) {
    isStopping = true
    endRunning()
    await closeAll()
    process.exit(exitCode)
  }
}
onStopSignal(() => stop(130))

async function bench() {
  const options = readOptions(process.argv.slice(2))
  const results = await runBench(options)
  const text = await renderReport(results)
  console.log(`\n${text}`)
  if (options.is_whole) {
    writeFileSync(join(projectDir, "docs/bench.md"), text)
  }
  const refusals = tooCostly(results.driven?.series ?? [])
  for (const refusal of refusals) {
    console.error(`  ✗ ${refusal}`)
  }
  await stop(refusals.length ? 1 : 0)
}

bench().catch(async (error) => {
  // What is ended under way fails, which nobody needs to read.
  if (!isStopping) {
    report(error)
    await stop(1)
  }
})
