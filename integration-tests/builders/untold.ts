import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweep } from "../../src/lib/sweep"
import { findTopic } from "../../src/workflows/messaging/topic"
import { untoldSweep } from "../../src/workflows/messaging/plan-untold"
import { withClient } from "../support/databases"

/** A planned message without what differs from run to run. */
export interface PlannedRow {
  cause: string
  channel: string
  to_address: string
  data: Record<string, string>
}

const PATIENCE_MS = 10_000

/** How one topic is planned: by events, by the sweep, and what it then says. */
export class Untold {
  constructor(
    private readonly container: MedusaContainer,
    private readonly dbName: string,
    private readonly topic: string
  ) {}

  /** What has been planned, in the order of causes. */
  async planned(): Promise<PlannedRow[]> {
    return withClient(
      async (client) =>
        (
          await client.query(
            `select cause, channel, recipient_key, to_address, customer_id,
               order_id, data
             from message where topic = $1 order by cause, channel`,
            [this.topic]
          )
        ).rows,
      this.dbName
    )
  }

  /** Waits until events have planned so many. */
  async plannedByEvents(count: number) {
    // Real time, as a subscriber takes it.
    const giveUpAt = Date.now() + PATIENCE_MS
    let rows = await this.planned()
    while (rows.length < count && Date.now() < giveUpAt) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      rows = await this.planned()
    }
    return rows
  }

  /** Waits until what was planned is sent, so that it can be thrown away. */
  async settled() {
    const giveUpAt = Date.now() + PATIENCE_MS
    while ((await this.countMoving()) && Date.now() < giveUpAt) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  private countMoving() {
    return withClient(
      async (client) =>
        (
          await client.query(
            `select 1 from message where status in ('planned', 'sending')`
          )
        ).rowCount,
      this.dbName
    )
  }

  /** What the sweep plans when every event was lost. */
  async plannedBySweep() {
    await this.forget()
    await this.sweep()
    return this.planned()
  }

  async sweep() {
    await runSweep(this.container, untoldSweep({ lag_seconds: -1 }))
  }

  async forget() {
    await this.settled()
    await withClient(
      (client) =>
        client.query(`delete from message where topic = $1`, [this.topic]),
      this.dbName
    )
  }

  /** What the mail would say now. */
  async load(
    { cause = "", data = {} }: { cause?: string; data?: object },
    secrets?: Record<string, string>
  ) {
    return findTopic(this.topic).load({
      container: this.container,
      cause,
      data: data as Record<string, unknown>,
      customer_id: null,
      locale: "en",
      now: new Date(),
      ...(secrets ? { secrets } : {}),
    })
  }
}
