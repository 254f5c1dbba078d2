/** Whether this process is about to leave, shared by all that must know. */
export interface Lifecycle {
  draining: boolean
}

/** What `scripts/lib/supervise.mjs` sends over the channel to its child. */
const DRAIN = "drain"
const SHUTDOWN_SECONDS_MAX = 10

/**
 * Listens to the supervisor: it announces the end before it sends SIGTERM, so
 * that load balancers look elsewhere first. When it dies itself, so does this
 * process, or the port would stay taken by a server nobody looks after.
 */
export function followSupervisor(): Lifecycle {
  const lifecycle = { draining: false }
  if (!process.send) {
    return lifecycle
  }
  process.on("message", (message) => {
    if (isOfType(message, DRAIN)) {
      lifecycle.draining = true
    }
  })
  if (process.connected) {
    process.once("disconnect", leaveGracefully)
  } else {
    leaveGracefully()
  }
  return lifecycle
}

/**
 * A signal without a supervisor drains as well. Medusa answers signals only
 * once it listens; before that they must keep ending the process.
 */
export function drainOnSignal(lifecycle: Lifecycle) {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      lifecycle.draining = true
    })
  }
}

/** Tells the supervisor that requests are accepted from now on. */
export function reportListening() {
  if (process.connected) {
    process.send?.({ type: "listening" })
  }
}

function leaveGracefully() {
  process.kill(process.pid, "SIGTERM")
  // Core waits for open answers without limit.
  setTimeout(() => process.exit(1), SHUTDOWN_SECONDS_MAX * 1000).unref()
}

function isOfType(message: unknown, type: string) {
  return (
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    message.type === type
  )
}
