import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { isRunning, waitUntilGone } from "./processes.mjs"
import { Problem } from "./problem.mjs"

/**
 * @typedef {object} Instance what `.data/running.json` says of a running shop
 * @property {number} pid of the start script
 * @property {number} [server_pid]
 * @property {string} url
 */

/** @param {string} dataDir */
const fileOf = (dataDir) => join(dataDir, "running.json")

/**
 * Claims the data folder for this process, so that two starts never share a
 * database. A claim whose process is gone is taken over, and what that process
 * left running is ended.
 *
 * @param {string} dataDir an existing folder
 * @param {Instance} instance
 */
export async function claim(dataDir, instance) {
  const path = fileOf(dataDir)
  const other = readInstance(dataDir)
  if (other && isStartScript(other.pid)) {
    throw new Problem(
      `Muted Age already runs from this folder: ${other.url} (process ${other.pid}).`,
      "Use that one, or stop it with Ctrl-C first. A second shop needs a folder of its own: DATA_DIR=.data-2 PORT=9001 npm start."
    )
  }
  if (other?.server_pid && isRunning(other.server_pid, "medusa")) {
    // The whole group: the development server has children of its own.
    process.kill(-other.server_pid, "SIGTERM")
    if (!(await waitUntilGone(-other.server_pid, 5_000))) {
      process.kill(-other.server_pid, "SIGKILL")
      await waitUntilGone(-other.server_pid, 1_000)
    }
  }
  writeFileSync(path, JSON.stringify(instance))
  // Of two that start at the same moment the one that wrote last has the
  // folder; the other finds that out here, before it touches the database.
  await new Promise((resolve) => setTimeout(resolve, 100))
  if (readInstance(dataDir)?.pid !== instance.pid) {
    throw new Problem(
      "Another start of Muted Age in this folder is under way.",
      "Wait for it, or stop it first."
    )
  }
}

/**
 * @param {string} dataDir
 * @param {Instance} instance
 */
export function update(dataDir, instance) {
  writeFileSync(fileOf(dataDir), JSON.stringify(instance))
}

/** @param {string} dataDir */
export function release(dataDir) {
  rmSync(fileOf(dataDir), { force: true })
}

/** @param {string} dataDir */
export function runningInstance(dataDir) {
  const instance = readInstance(dataDir)
  return instance && isStartScript(instance.pid) ? instance : undefined
}

/** @param {number} pid */
function isStartScript(pid) {
  return pid !== process.pid && isRunning(pid, "start.mjs")
}

/**
 * @param {string} dataDir
 * @returns {Instance | undefined}
 */
function readInstance(dataDir) {
  const path = fileOf(dataDir)
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined
  } catch {
    // Half written by a process that was killed; nobody owns it any more.
    return undefined
  }
}

/**
 * @param {number} port
 * @param {string} command how the person would choose another port
 * @returns {Promise<void>}
 */
export function assertPortFree(port, command) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on("error", (error) => {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error)
      reject(
        code === "EADDRINUSE"
          ? new Problem(
              `Port ${port} is taken by another program.`,
              `Stop that program, or choose another port: PORT=${port + 1} ${command}`
            )
          : new Problem(
              `Port ${port} cannot be used (${code}).`,
              `Choose another port: PORT=9000 ${command}`
            )
      )
    })
    probe.listen(port, () => probe.close(() => resolve()))
  })
}
