import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { CHANNEL, type Following, type Hints } from "./hints"

const RETRY_MS = 1_000

/** What of a `pg` client is needed here. */
interface Connection {
  on(event: "error" | "end" | "notification", listener: () => void): unknown
  query(sql: string): Promise<unknown>
  end(): Promise<void>
}

/**
 * `LISTEN` on one connection of its own, made with the pool's settings but
 * outside of it: a pool hands its connections to others.
 */
export class PostgresHints implements Hints {
  constructor(private readonly database: Knex) {}

  beforeCommit(transaction: Knex) {
    return transaction.raw(`select pg_notify(?, '')`, [CHANNEL])
  }

  follow(onHint: () => void): Following {
    return new Listening(this.database, onHint)
  }

  close() {}
}

class Listening implements Following {
  #connection?: Connection
  #retry?: NodeJS.Timeout
  #isClosed = false

  constructor(
    private readonly database: Knex,
    private readonly onHint: () => void
  ) {
    void this.#connect()
  }

  close() {
    this.#isClosed = true
    clearTimeout(this.#retry)
    this.#connection?.end().catch(() => undefined)
  }

  async #connect() {
    let connection: Connection | undefined
    const again = () => connection && this.#lose(connection)
    try {
      connection =
        (await this.database.client.acquireRawConnection()) as Connection
      this.#connection = connection
      connection.on("error", again)
      connection.on("end", again)
      connection.on("notification", this.onHint)
      await connection.query(`listen ${CHANNEL}`)
    } catch {
      this.#lose(connection)
      return
    }
    if (this.#isClosed) {
      this.close()
      return
    }
    // Whatever was told before is only in the log.
    this.onHint()
  }

  #lose(connection: Connection | undefined) {
    if (this.#connection !== connection) {
      return
    }
    this.#connection = undefined
    connection?.end().catch(() => undefined)
    if (!this.#isClosed) {
      clearTimeout(this.#retry)
      this.#retry = setTimeout(() => void this.#connect(), RETRY_MS).unref()
    }
  }
}
