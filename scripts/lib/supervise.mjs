import { spawn } from "node:child_process"
import { constants } from "node:os"
import { setTimeout as sleep } from "node:timers/promises"

/** How long a child may take to end after it was told to. */
const SHUTDOWN_SECONDS_MAX = 10
/**
 * One Ctrl-C may arrive twice: the terminal sends it to the whole process
 * group, and npm forwards it once more.
 */
const SAME_SIGNAL_MS = 1000

/**
 * @typedef {object} Supervised
 * @property {import("node:child_process").ChildProcess} child
 * @property {Promise<void>} listening settled when the child accepts requests
 *   or is gone
 * @property {Promise<number>} exited the exit code; 128 and the signal's number
 *   when a signal ended it, as a shell says it
 * @property {(signal: NodeJS.Signals) => Promise<number>} stop drains, passes
 *   the signal on and waits. Called again it skips what it is waiting for:
 *   first the drain, then the child's patience.
 */

/**
 * Runs a server as a child and ends it in order: it is told to drain, load
 * balancers get `drain_seconds` to see that, then it gets the signal, and is
 * killed if it does not end. Dies this process, the child sees the channel
 * close and ends itself.
 *
 * @param {object} options
 * @param {string} options.command
 * @param {string[]} options.args
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {number} options.drain_seconds
 * @param {("ignore" | "inherit" | number)[]} [options.stdio] stdin, stdout and
 *   stderr
 * @returns {Supervised}
 */
export function supervise({
  command,
  args,
  cwd,
  env,
  drain_seconds,
  stdio = ["ignore", "inherit", "inherit"],
}) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: [...stdio, "ipc"],
    // A process group of its own: Ctrl-C in a terminal must reach only the
    // supervisor, or nothing would be drained.
    detached: process.platform !== "win32",
  })
  /** @type {Promise<number>} */
  const exited = new Promise((resolve) => {
    child.once("error", () => resolve(1))
    child.once("exit", (code, signal) =>
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    )
  })
  let isListening = false
  /** @type {Promise<void>} */
  const listening = new Promise((resolve) => {
    child.on("message", (message) => {
      if (isOfType(message, "listening")) {
        isListening = true
        resolve()
      }
    })
    void exited.then(() => resolve())
  })

  /** What `stop` is waiting for at the moment. */
  let patience = new AbortController()
  /** @type {Promise<number> | undefined} */
  let stopping

  /** @param {NodeJS.Signals} signal */
  async function end(signal) {
    if (isListening && drain_seconds > 0) {
      tell(child, { type: "drain" })
      await atMost(drain_seconds)
    }
    child.kill(signal)
    await atMost(SHUTDOWN_SECONDS_MAX)
    if (isAlive(child)) {
      killGroup(child)
    }
    return exited
  }

  /** @param {number} seconds */
  async function atMost(seconds) {
    patience = new AbortController()
    const { signal } = patience
    await Promise.race([
      exited,
      sleep(seconds * 1000, undefined, { signal }).catch(() => undefined),
    ])
    // The timer would keep a process waiting that has nothing left to do.
    patience.abort()
  }

  return {
    child,
    listening,
    exited,
    stop: (signal) => {
      if (stopping) {
        patience.abort()
      }
      stopping ??= end(signal)
      return stopping
    },
  }
}

/**
 * Hands the signals that end a program over to `stop`, each press of Ctrl-C
 * once.
 *
 * @param {(signal: NodeJS.Signals) => unknown} stop
 */
export function onStopSignal(stop) {
  let lastAt = -Infinity
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT", "SIGHUP"])) {
    process.on(signal, () => {
      const now = performance.now()
      if (now - lastAt >= SAME_SIGNAL_MS) {
        lastAt = now
        void stop("SIGTERM")
      }
    })
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {import("node:child_process").Serializable} message
 */
function tell(child, message) {
  if (child.connected) {
    // It may be gone before the message is.
    child.send(message, () => undefined)
  }
}

/** @param {import("node:child_process").ChildProcess} child */
function isAlive({ exitCode, signalCode, pid }) {
  return pid !== undefined && exitCode === null && signalCode === null
}

/** @param {import("node:child_process").ChildProcess} child */
function killGroup(child) {
  try {
    process.kill(-Number(child.pid), "SIGKILL")
  } catch {
    child.kill("SIGKILL")
  }
}

/**
 * @param {unknown} message
 * @param {string} type
 */
function isOfType(message, type) {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    message.type === type
  )
}
