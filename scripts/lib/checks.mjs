import { createRequire } from "node:module"
import { binary, projectDir } from "./project.mjs"
import { Problem, report } from "./problem.mjs"
import { run } from "./run.mjs"
import { step } from "./steps.mjs"

const require = createRequire(import.meta.url)

/** @typedef {{ title: string, work: () => Promise<unknown> }} Check */

/** Each takes one core, and some of them a minute. */
const AT_ONCE = 2

/**
 * Runs every check, also after one has failed.
 *
 * @param {Check[]} checks
 * @returns {Promise<string[]>} titles of those that failed
 */
export async function runChecks(checks) {
  /** @type {Set<Check>} */
  const failed = new Set()
  const waiting = [...checks]
  const runWaiting = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      try {
        await step(check.title, check.work)
      } catch (error) {
        report(error)
        failed.add(check)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, runWaiting))
  return checks.filter((check) => failed.has(check)).map(({ title }) => title)
}

/**
 * @param {string} title
 * @param {string} command
 * @param {string[]} args
 * @returns {Check}
 */
export function tool(title, command, ...args) {
  return { title, work: () => runTool(command, ...args) }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
export function runTool(command, ...args) {
  return run(process.execPath, [binary(command), ...args], { cwd: projectDir })
}

/** Of all files at once, because they are about how files fit together. */
export const structure = [
  tool(
    "Arrows between the parts (dependency-cruiser)",
    "depcruise",
    ...["src", "integration-tests/sample/src", "medusa-config.ts"]
  ),
  tool(
    "Dead files, exports and dependencies (knip)",
    "knip",
    "--no-config-hints"
  ),
]

/**
 * The checks of `scripts/checks`, which are TypeScript.
 *
 * @param {(check: { reads?: string }) => boolean} isWanted
 * @returns {Check[]}
 */
export function ownChecks(isWanted = () => true) {
  require("ts-node/register/transpile-only")
  /** @type {typeof import("../checks/index.js")} */
  const { houseChecks, render } = require("../checks")
  return houseChecks.filter(isWanted).map(({ title, find }) => ({
    title,
    work: async () => {
      const findings = await find(projectDir)
      if (findings.length) {
        throw new Problem(
          findings.map(render).join("\n  "),
          "What each check wants, and why, is in docs/kit/checks.md."
        )
      }
    },
  }))
}
