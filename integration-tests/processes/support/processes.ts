import { spawn, type ChildProcess } from "child_process"
import { constants } from "os"
import { resolve } from "path"
import { until } from "./wait"

export const projectDir = resolve(__dirname, "../../..")

export interface RunningProcess {
  child: ChildProcess
  pid: number
  /** All it has written so far, both streams together. */
  output: () => string
  /** The exit code as a shell says it. */
  exited: Promise<number>
  hasExited: () => boolean
}

interface ProcessOptions {
  cwd?: string
  /** The whole environment; nothing of the specs' own gets in. */
  env?: Record<string, string | undefined>
}

const started = new Set<RunningProcess>()

/** Starts a command that `endAll` ends, if it has not ended by itself. */
export function start(
  command: string,
  args: string[],
  { cwd = projectDir, env = {} }: ProcessOptions = {}
): RunningProcess {
  const { PATH, HOME } = process.env
  const child = spawn(command, args, {
    cwd,
    env: { PATH, HOME, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  const collect = (chunk: Buffer) => (output += chunk.toString())
  child.stdout.on("data", collect)
  child.stderr.on("data", collect)
  const exited = new Promise<number>((resolve, reject) => {
    child.once("error", reject)
    child.once("close", (code, signal) =>
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    )
  })
  const running: RunningProcess = {
    child,
    pid: child.pid ?? 0,
    output: () => output,
    exited,
    hasExited: () => child.exitCode !== null || child.signalCode !== null,
  }
  started.add(running)
  return running
}

/** Ends everything this spec file has started, also what is suspended. */
export async function endAll() {
  for (const { child, hasExited } of started) {
    if (!hasExited()) {
      child.kill("SIGCONT")
      child.kill("SIGKILL")
    }
  }
  await until(() => [...started].every(({ hasExited }) => hasExited()))
  started.clear()
}

export function isAlive(pid: number) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** The number of a process that a supervisor runs as its child. */
export async function childOf(supervisor: RunningProcess) {
  const { output, exited } = start("ps", [
    "-o",
    "pid=",
    "--ppid",
    String(supervisor.pid),
  ])
  await exited
  return Number(output().trim().split("\n")[0])
}
