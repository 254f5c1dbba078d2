import { eventFrame } from "../../../lib/sse"
import type { Hints } from "../hints/hints"
import type { LoggedEvent } from "../types"
import { LogFollower, type Log } from "./log-follower"

const PAGE_SIZE = 500

/** One open stream, as far as events are concerned. */
export interface Reader {
  readonly topics: readonly string[]
  send(frame: Buffer): void
  /** Resolves when what was sent is on its way; false when it is gone. */
  drained(): Promise<boolean>
}

export interface ReadableLog extends Log {
  covers(id: number): Promise<boolean>
  readTopics(page: {
    topics: readonly string[]
    after: number
    to: number
    limit: number
  }): Promise<LoggedEvent[]>
}

/**
 * Hands events to the readers of this process by topic. The log is followed
 * only while there are any, so a process without streams pays nothing.
 */
export class FanOut {
  /** Each reader with the id of the last event it was given. */
  readonly #readers = new Map<Reader, number>()
  readonly #byTopic = new Map<string, Set<Reader>>()
  #follower?: LogFollower
  #starting?: Promise<void>

  constructor(
    private readonly log: ReadableLog,
    private readonly hints: Hints
  ) {}

  /**
   * From here on the reader gets what its topics bring, without gap or
   * duplicate: from behind `after` on, or from now on.
   */
  async join(reader: Reader, after?: number) {
    this.#readers.set(reader, after ?? 0)
    const follower = await this.#follow()
    const isResumed = after !== undefined && (await this.log.covers(after))
    if (isResumed) {
      await this.#catchUp(reader, after, follower)
    } else if (this.#readers.has(reader)) {
      const event = after === undefined ? "start" : "reset"
      const id = follower.position
      this.#readers.set(reader, id)
      reader.send(eventFrame({ id, event, data: {} }))
      this.#subscribe(reader)
    }
  }

  leave(reader: Reader) {
    this.#readers.delete(reader)
    for (const topic of reader.topics) {
      const readers = this.#byTopic.get(topic)
      readers?.delete(reader)
      if (!readers?.size) {
        this.#byTopic.delete(topic)
      }
    }
    if (!this.#readers.size) {
      this.#follower?.close()
      this.#follower = undefined
      this.#starting = undefined
    }
  }

  async #follow() {
    const follower = (this.#follower ??= new LogFollower(this.log, (events) =>
      this.#deliver(events)
    ))
    this.#starting ??= follower.start(this.hints)
    await this.#starting
    return follower
  }

  /** Reads what was missed, as fast as the reader takes it, then goes live. */
  async #catchUp(reader: Reader, after: number, follower: LogFollower) {
    let position = after
    while (position < follower.position && this.#readers.has(reader)) {
      const to = follower.position
      const { topics } = reader
      const page = { topics, after: position, to, limit: PAGE_SIZE }
      const events = await this.log.readTopics(page)
      for (const event of events) {
        reader.send(eventFrame(event))
      }
      const isMore = events.length === PAGE_SIZE
      position = isMore ? (events.at(-1)?.id ?? to) : to
      if (this.#readers.has(reader)) {
        this.#readers.set(reader, position)
      }
      if (isMore && !(await reader.drained())) {
        return
      }
    }
    // In one breath with the last look at the position, or an event that comes
    // in between would be neither read nor delivered.
    if (this.#readers.has(reader)) {
      this.#subscribe(reader)
    }
  }

  #subscribe(reader: Reader) {
    for (const topic of reader.topics) {
      const readers = this.#byTopic.get(topic) ?? new Set()
      this.#byTopic.set(topic, readers.add(reader))
    }
  }

  #deliver(events: LoggedEvent[]) {
    for (const event of events) {
      const readers = this.#byTopic.get(event.topic)
      if (!readers) {
        continue
      }
      // One piece of memory, however many get it.
      const frame = eventFrame(event)
      for (const reader of readers) {
        // Who came from another process may be ahead of this one.
        if (event.id > (this.#readers.get(reader) ?? Infinity)) {
          this.#readers.set(reader, event.id)
          reader.send(frame)
        }
      }
    }
  }
}
