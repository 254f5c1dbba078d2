import { spawn } from "node:child_process"
import { Problem } from "./problem.mjs"

const KEPT_LINES = 100

/** Children that must not outlive this process. */
const running = new Set()

/**
 * Runs a command to its end and keeps the last lines it printed, so that a
 * failure can be shown without a wall of text before it.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} [options]
 * @returns {Promise<void>}
 */
export function run(command, args, { cwd, env, onLine } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    })
    running.add(child)
    /** @type {string[]} */
    const lines = []
    /** @param {Buffer} chunk */
    const collect = (chunk) => {
      for (const line of chunk.toString().split("\n").filter(Boolean)) {
        lines.push(line)
        onLine?.(line)
      }
      lines.splice(0, lines.length - KEPT_LINES)
    }
    child.stdout.on("data", collect)
    child.stderr.on("data", collect)
    child.on("error", reject)
    child.on("close", (code, signal) => {
      running.delete(child)
      if (code === 0) {
        resolve()
        return
      }
      const output = lines.join("\n")
      // Full disks are recognised by their text; see `asProblem`.
      reject(
        /ENOSPC|no space left on device/i.test(output)
          ? new Error("ENOSPC")
          : new Problem(
              `${[command, ...args].join(" ")} ended with ${signal ?? `code ${code}`}:\n\n${output}`,
              "The lines above say why."
            )
      )
    })
  })
}

/** Ends whatever `run` still has under way. */
export function endRunning() {
  for (const child of running) {
    child.kill("SIGTERM")
  }
}
