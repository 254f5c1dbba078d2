import type { MedusaContainer } from "@medusajs/framework/types"
import {
  describeDue,
  findMissed,
  FINDERS,
} from "../../src/workflows/messaging/core-tables"
import { findTopic } from "../../src/workflows/messaging/topic"
import { withClient } from "../support/databases"

const MINUTE_MS = 60_000

/** What a topic's finder and its events see, and what its mail says. */
export class Untold {
  private readonly finder

  constructor(
    private readonly container: MedusaContainer,
    private readonly dbName: string,
    private readonly topic: string
  ) {
    const finder = FINDERS.find((one) => one.topic === topic)
    if (!finder) {
      throw new Error(`No finder for ${topic}`)
    }
    this.finder = finder
  }

  /** What the sweep would tell, in a minute. */
  async missed({ since = new Date(0) } = {}) {
    const now = Date.now()
    const clock = jest.spyOn(Date, "now").mockReturnValue(now + MINUTE_MS)
    try {
      const page = { since, after: null, limit: 100 }
      const found = await findMissed(this.container, this.finder, page)
      return found.map(({ position: _, ...message }) => message)
    } finally {
      clock.mockRestore()
    }
  }

  /** What an event would tell. */
  due(id: string) {
    return describeDue(this.container, this.topic, id)
  }

  /** As if a message had been planned. */
  async tell(cause: string) {
    await withClient(
      (client) =>
        client.query(
          `insert into message (id, topic, cause) values ($1, $2, $3)`,
          [`${this.topic}-${cause}`, this.topic, cause]
        ),
      this.dbName
    )
  }

  /** What the mail would say. */
  async load(data: Record<string, string>, secrets?: Record<string, string>) {
    return findTopic(this.topic).load({
      container: this.container,
      cause: "",
      data,
      customer_id: null,
      locale: "en",
      now: new Date(),
      ...(secrets ? { secrets } : {}),
    })
  }
}

/** Until the module has its own. */
export async function createMessageTable(dbName: string) {
  await withClient(
    (client) =>
      client.query(
        `create table if not exists message
           (id text primary key, topic text, cause text, deleted_at timestamptz)`
      ),
    dbName
  )
}
