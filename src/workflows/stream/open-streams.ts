import type { MedusaContainer } from "@medusajs/framework/types"
import { RequestProblem } from "../../lib/errors"
import { COMMENT_FRAME, type EventStream } from "../../lib/sse"
import type { Reader } from "../../modules/stream/live/fan-out"
import { endedLogins } from "./ended-logins"
import { limits } from "./limits"
import type { SessionKey } from "./sessions"

export interface OpenStream {
  stream: EventStream
  reader: Reader
  actor: { type: string; id: string }
  /** Real time. */
  expires_at_ms: number
  session?: SessionKey
}

const TICK_MS = 1_000
const BUSY_SECONDS = 10

/** Every stream of this process, and what ends one that its reader does not. */
class OpenStreams {
  readonly #streams = new Set<OpenStream>()
  readonly #countByActor = new Map<string, number>()
  #ticks?: NodeJS.Timeout
  #checked_at_ms = 0
  #isLeaving = false
  #listens = false

  get size() {
    return this.#streams.size
  }

  assertRoom() {
    if (
      this.#isLeaving ||
      this.#streams.size >= limits.streams_per_process_max
    ) {
      throw new RequestProblem(
        "unavailable",
        "This server takes no more streams. Ask for a new ticket and try again.",
        { headers: { "Retry-After": String(BUSY_SECONDS) } }
      )
    }
  }

  assertRoomFor(actor: { actor_type: string; actor_id: string }) {
    this.assertRoom()
    const count = this.#countByActor.get(
      keyOf(actor.actor_type, actor.actor_id)
    )
    if ((count ?? 0) >= limits.streams_per_actor_max) {
      throw new RequestProblem(
        "rate_limited",
        `You have ${limits.streams_per_actor_max} streams open. Close one of them.`,
        { code: "stream_limit_reached" }
      )
    }
  }

  add(open: OpenStream, container: MedusaContainer) {
    this.#streams.add(open)
    this.#count(open, 1)
    this.#leaveOnSignal()
    this.#ticks ??= setInterval(() => this.#tick(container), TICK_MS).unref()
  }

  remove(open: OpenStream) {
    if (this.#streams.delete(open)) {
      this.#count(open, -1)
    }
    if (!this.#streams.size) {
      clearInterval(this.#ticks)
      this.#ticks = undefined
    }
  }

  /** One timer for all: two thousand streams would need as many. */
  #tick(container: MedusaContainer) {
    // Real time, as logins are.
    const now_ms = Date.now()
    const quiet_since_ms = performance.now() - limits.heartbeat_ms
    for (const { stream, expires_at_ms } of this.#streams) {
      if (expires_at_ms <= now_ms) {
        stream.end()
      } else if (stream.wrote_at_ms <= quiet_since_ms) {
        stream.write(COMMENT_FRAME)
      }
    }
    if (now_ms - this.#checked_at_ms >= limits.login_check_ms) {
      this.#checked_at_ms = now_ms
      void this.#endRevoked(container)
    }
  }

  async #endRevoked(container: MedusaContainer) {
    try {
      for (const open of await endedLogins(container, [...this.#streams])) {
        open.stream.end()
      }
    } catch {
      // The database is away, which says nothing about a login.
    }
  }

  /**
   * Medusa waits for open answers without limit before it stops. Ending them
   * from one of its own hooks comes too late: it gets there after the wait.
   */
  #leaveOnSignal() {
    if (this.#listens) {
      return
    }
    this.#listens = true
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        this.#isLeaving = true
        for (const { stream } of this.#streams) {
          stream.end()
        }
      })
    }
  }

  #count({ actor: { type, id } }: OpenStream, change: number) {
    const key = keyOf(type, id)
    const count = (this.#countByActor.get(key) ?? 0) + change
    if (count > 0) {
      this.#countByActor.set(key, count)
    } else {
      this.#countByActor.delete(key)
    }
  }
}

function keyOf(type: string, id: string) {
  return `${type} ${id}`
}

export const openStreams = new OpenStreams()
