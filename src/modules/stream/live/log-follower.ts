import type { Following, Hints } from "../hints/hints"
import type { LoggedEvent } from "../types"

const PAGE_SIZE = 500
/** How late an event may come whose hint was lost. */
const LOOK_MS = 2_000

/** What a follower reads. */
export interface Log {
  tail(): Promise<number>
  readAfter(page: { after: number; limit: number }): Promise<LoggedEvent[]>
}

/**
 * Reads the log once for all readers of this process, in order, from where it
 * ended when the first of them came.
 */
export class LogFollower {
  /** Id of the last event that was handed on. */
  position = 0
  #hints?: Following
  #timer?: NodeJS.Timeout
  #isReading = false
  #isHinted = false
  #isClosed = false

  constructor(
    private readonly log: Log,
    private readonly onEvents: (events: LoggedEvent[]) => void
  ) {}

  async start(hints: Hints) {
    this.position = await this.log.tail()
    if (this.#isClosed) {
      return
    }
    const look = () => this.#look()
    this.#hints = hints.follow(look)
    this.#timer = setInterval(look, LOOK_MS).unref()
  }

  close() {
    this.#isClosed = true
    this.#hints?.close()
    clearInterval(this.#timer)
  }

  /** Hints that come while it reads make it read once more, not once each. */
  #look() {
    this.#isHinted = true
    if (!this.#isReading) {
      this.#isReading = true
      this.#read()
        // The database is away; the next look tries again.
        .catch(() => undefined)
        .finally(() => (this.#isReading = false))
    }
  }

  async #read() {
    while (this.#isHinted && !this.#isClosed) {
      this.#isHinted = false
      const events = await this.log.readAfter({
        after: this.position,
        limit: PAGE_SIZE,
      })
      this.#isHinted ||= events.length === PAGE_SIZE
      this.#handOn(events)
    }
  }

  #handOn(events: LoggedEvent[]) {
    const last = events.at(-1)
    if (last && !this.#isClosed) {
      this.position = last.id
      this.onEvents(events)
    }
  }
}
