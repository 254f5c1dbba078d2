import { join } from "node:path"
import { binary, projectDir } from "./project.mjs"
import { report } from "./problem.mjs"
import { run } from "./run.mjs"
import { step } from "./steps.mjs"

/** @type {{ title: string, command: string, args: string[] }[]} */
const checks = [
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
    args: ["src", "medusa-config.ts", "instrumentation.ts"],
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
  for (const { title, command, args } of checks) {
    try {
      await step(title, () =>
        run(process.execPath, [binary(command), ...args], { cwd: projectDir })
      )
    } catch (error) {
      report(error)
      failed.push(title)
    }
  }
  return failed
}
