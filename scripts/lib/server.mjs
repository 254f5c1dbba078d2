import { closeSync, openSync, readFileSync } from "node:fs"
import { Problem } from "./problem.mjs"
import { supervise } from "./supervise.mjs"

const START_TIMEOUT_MS = 120_000
const POLL_INTERVAL_MS = 100

/**
 * Starts the application and waits until it answers.
 *
 * @param {object} options
 * @param {string[]} options.args of node
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {number} options.port
 * @param {string} [options.logFile] where its output goes; else the terminal
 * @param {(stop: () => Promise<number>) => unknown} options.onSpawn
 */
export async function startServer({ args, cwd, env, port, logFile, onSpawn }) {
  const log = logFile ? openSync(logFile, "w") : undefined
  const server = supervise({
    command: process.execPath,
    args,
    cwd,
    env,
    drain_seconds: 0,
    stdio: ["ignore", log ?? "inherit", log ?? "inherit"],
  })
  if (log !== undefined) {
    closeSync(log)
  }
  onSpawn(() => server.stop("SIGTERM"))
  let isGone = false
  const exited = server.exited.then((code) => {
    isGone = true
    return code
  })

  const deadline = Date.now() + START_TIMEOUT_MS
  while (!(await isAnswering(port))) {
    if (isGone || Date.now() > deadline) {
      await server.stop("SIGTERM")
      throw new Problem(
        `The server did not start.${logFile ? `\n\n${lastLines(logFile)}\n` : ""}`,
        logFile ? `Its whole log is ${logFile}.` : "The lines above say why."
      )
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS))
  }
  return { pid: server.child.pid, exited }
}

/** @param {number} port */
async function isAnswering(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/health`)
    return response.ok
  } catch {
    return false
  }
}

/** @param {string} path */
function lastLines(path) {
  return readFileSync(path, "utf8").trim().split("\n").slice(-12).join("\n")
}
