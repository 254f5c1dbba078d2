import { closeSync, openSync, readFileSync } from "node:fs"
import { createServer } from "node:net"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { binary } from "../../scripts/lib/project.mjs"
import { supervise } from "../../scripts/lib/supervise.mjs"
import { onClose } from "./closing.mjs"

const START_TIMEOUT_MS = 120_000
const POLL_INTERVAL_MS = 10
/** Plain Medusa would outlive a bench that is killed. */
const LEAVE_WITH_PARENT = [
  "--require",
  fileURLToPath(new URL("leave-with-parent.cjs", import.meta.url)),
]

/**
 * @typedef {object} LaunchOptions
 * @property {string} dir
 * @property {NodeJS.ProcessEnv} env
 * @property {string} log_file
 * @property {string[]} [node_flags]
 */

/**
 * Starts a Medusa server from its folder and waits until it answers.
 *
 * @param {LaunchOptions} options
 */
export async function startMedusa({ dir, env, log_file, node_flags = [] }) {
  const port = await freePort()
  const log = openSync(log_file, "w")
  const started = performance.now()
  const server = supervise({
    command: process.execPath,
    args: [
      ...LEAVE_WITH_PARENT,
      ...node_flags,
      ...[binary("medusa"), "start", "--port", String(port)],
    ],
    cwd: dir,
    env: { ...env, PORT: String(port) },
    drain_seconds: 0,
    stdio: ["ignore", log, log],
  })
  closeSync(log)
  const stop = onClose(() => server.stop("SIGTERM"))
  const url = `http://127.0.0.1:${port}`
  await untilHealthy(url, server, log_file)
  return {
    url,
    pid: Number(server.child.pid),
    child: server.child,
    boot_ms: performance.now() - started,
    stop,
  }
}

/** @typedef {Awaited<ReturnType<typeof startMedusa>>} RunningServer */

/**
 * @param {string} url
 * @param {import("../../scripts/lib/supervise.mjs").Supervised} server
 * @param {string} logFile
 */
async function untilHealthy(url, { child, stop }, logFile) {
  const deadline = performance.now() + START_TIMEOUT_MS
  while (!(await isAnswering(`${url}/health`))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await stop("SIGKILL")
      const lines = readFileSync(logFile, "utf8").trim().split("\n").slice(-12)
      throw new Error(`The server did not start:\n${lines.join("\n")}`)
    }
    await sleep(POLL_INTERVAL_MS)
  }
}

/** @param {string} url */
function isAnswering(url) {
  return fetch(url).then(
    (answer) => answer.ok,
    () => false
  )
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address()
      const port = typeof address === "object" && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
