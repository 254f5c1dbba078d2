import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"

/**
 * Whether a process lives and is the one meant: its command line must hold a
 * telling piece, because numbers are given again after a crash or in a new
 * container.
 *
 * @param {number} pid
 * @param {string} piece
 */
export function isRunning(pid, piece) {
  return commandOf(pid).includes(piece)
}

/** @param {number} pid */
function commandOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) {
    return ""
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
  } catch {
    return process.platform === "linux" ? "" : askPs(pid)
  }
}

/** @param {number} pid */
function askPs(pid) {
  try {
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)]).toString()
  } catch {
    return ""
  }
}

/**
 * @param {number} pid of a process; negative: of a process group
 * @param {number} timeoutMs
 * @returns {Promise<boolean>} false when it still lives after that time
 */
export async function waitUntilGone(pid, timeoutMs) {
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline) {
    try {
      process.kill(pid, 0)
    } catch {
      return true
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return false
}
