import { createRequire } from "node:module"
import { join } from "node:path"
import { binary, projectDir } from "./project.mjs"
import { Problem, report } from "./problem.mjs"
import { run } from "./run.mjs"
import { step } from "./steps.mjs"

const require = createRequire(import.meta.url)

/** @type {{ title: string, command: string, args: string[] }[]} */
const tools = [
  { title: "Prettier", command: "prettier", args: ["--check", "."] },
  { title: "Types of the server", command: "tsc", args: ["--noEmit"] },
  {
    title: "Types of the admin",
    command: "tsc",
    args: ["--noEmit", "-p", join("src", "admin")],
  },
  {
    title: "Types of the scripts",
    command: "tsc",
    args: ["--noEmit", "-p", "scripts"],
  },
  { title: "ESLint", command: "eslint", args: ["--max-warnings=0", "."] },
  {
    title: "Arrows between the parts (dependency-cruiser)",
    command: "depcruise",
    args: ["src", "integration-tests/sample/src", "medusa-config.ts"],
  },
  {
    title: "Dead files, exports and dependencies (knip)",
    command: "knip",
    args: ["--no-config-hints"],
  },
]

/**
 * Runs every check, also after one has failed.
 *
 * @returns {Promise<string[]>} titles of those that failed
 */
export async function check() {
  const failed = []
  for (const { title, work } of [...tools.map(runTool), ...ownChecks()]) {
    try {
      await step(title, work)
    } catch (error) {
      report(error)
      failed.push(title)
    }
  }
  return failed
}

/** @param {typeof tools[number]} tool */
function runTool({ title, command, args }) {
  return {
    title,
    work: () =>
      run(process.execPath, [binary(command), ...args], { cwd: projectDir }),
  }
}

/** The checks of `scripts/checks`, which are TypeScript. */
function ownChecks() {
  require("ts-node/register/transpile-only")
  /** @type {typeof import("../checks/index.js")} */
  const { houseChecks, render } = require("../checks")
  return houseChecks.map(({ title, find }) => ({
    title,
    work: async () => {
      const findings = await find(projectDir)
      if (findings.length) {
        throw new Problem(
          `${title}:\n\n  ${findings.map(render).join("\n  ")}\n`,
          "What each check wants, and why, is in docs/kit/checks.md."
        )
      }
    },
  }))
}
