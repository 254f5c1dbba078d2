import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { config } from "../../config/current"
import {
  deleteBefore,
  freeKeys,
  insertEvents,
  isCovered,
  selectAfter,
  selectOfTopics,
  selectTail,
} from "./event-rows"
import type { Hints } from "./hints/hints"
import { PostgresHints } from "./hints/postgres-hints"
import { RedisHints } from "./hints/redis-hints"
import { FanOut, type ReadableLog, type Reader } from "./live/fan-out"
import { deleteExpiredTickets, deleteTicket, insertTicket } from "./ticket-rows"
import type { AddedStreamEvent, NewStreamEvent, StreamTicket } from "./types"

/** The log of what happens, its readers in this process, and their tickets. */
export default class StreamModuleService implements ReadableLog {
  readonly #database: Knex
  readonly #hints: Hints
  readonly #fanOut: FanOut

  constructor(cradle: Record<string, unknown>) {
    this.#database = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex
    this.#hints = config.redis
      ? new RedisHints(config.redis.url)
      : new PostgresHints(this.#database)
    this.#fanOut = new FanOut(this, this.#hints)
  }

  __hooks = {
    onApplicationShutdown: async () => this.#hints.close(),
  }

  /**
   * Adds events in a transaction of its own, also when the caller has one:
   * everybody who publishes waits for its end.
   */
  async append(
    events: NewStreamEvent[],
    now: Date
  ): Promise<AddedStreamEvent[]> {
    return this.#write((transaction) => insertEvents(transaction, events, now))
  }

  /**
   * What readers may have seen cannot be unseen, so each event is followed by
   * `<event>.retracted` with its id. Its dedupe key is free again.
   */
  async retract(events: AddedStreamEvent[], now: Date) {
    const retractions = events.map(({ id, topic, event }) => ({
      topic,
      event: `${event}.retracted`,
      data: { event_id: String(id) },
      dedupe_key: `retracted:${id}`,
    }))
    await this.#write(async (transaction) => {
      const added = await insertEvents(transaction, retractions, now)
      await freeKeys(
        transaction,
        events.map(({ id }) => id)
      )
      return added
    })
  }

  async tail() {
    return selectTail(this.#database)
  }

  async readAfter(page: { after: number; limit: number }) {
    return selectAfter(this.#database, page)
  }

  async readTopics(page: Parameters<ReadableLog["readTopics"]>[0]) {
    return selectOfTopics(this.#database, page)
  }

  async covers(id: number) {
    return isCovered(this.#database, id)
  }

  async forgetEvents(page: { before: Date; limit: number }) {
    return deleteBefore(this.#database, page)
  }

  async join(reader: Reader, after?: number) {
    await this.#fanOut.join(reader, after)
  }

  leave(reader: Reader) {
    this.#fanOut.leave(reader)
  }

  async issueTicket(ticket: StreamTicket) {
    return insertTicket(this.#database, ticket)
  }

  /** @returns undefined when it is unknown, too old or was used */
  async useTicket(token: string) {
    return deleteTicket(this.#database, token)
  }

  async forgetTickets(limit: number) {
    return deleteExpiredTickets(this.#database, limit)
  }

  async #write(insert: (transaction: Knex) => Promise<AddedStreamEvent[]>) {
    const added = await this.#database.transaction(async (transaction) => {
      const events = await insert(transaction)
      if (events.length) {
        await this.#hints.beforeCommit?.(transaction)
      }
      return events
    })
    if (added.length) {
      this.#hints.afterCommit?.()
    }
    return added
  }
}
