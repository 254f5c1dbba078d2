import "../../../support/own-data-dir"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import fc from "fast-check"
import { buildMessage, messagingOf } from "../../../builders/message"
import { depth, seed } from "../../../support/depth"
import { withShop } from "../../../support/shop"

const MESSAGES = 100_000
const now = new Date("2026-11-21T12:00:00Z")

/** 100 customers with 1,000 messages each: feed and mail, read and unread. */
const FULL_FEEDS = `
insert into message (id, topic, message_class, channel, cause, recipient_key,
  customer_id, data, status, planned_at, expires_at, sent_at, title, body, read_at)
select 'msg_' || n, 'order-delivered', 'service',
  case when n % 2 = 0 then 'feed' else 'email' end, 'cause_' || n,
  'cus_' || n % 100, 'cus_' || n % 100, '{}',
  case when n % 20 = 0 then 'planned' else 'sent' end,
  '2026-01-01', '2026-02-01', '2026-01-01'::timestamptz + n * interval '1 minute',
  't', 'b', case when n % 3 = 0 then now() end
from generate_series(1, ${MESSAGES}) n`

interface Statement {
  sql: string
  bindings: unknown[]
}

withShop(({ getContainer }) => {
  const messaging = () => messagingOf(getContainer())
  const knex = (): Knex =>
    getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)

  const recount = async (customer_id: string) => {
    const [{ count }] = await knex()("message")
      .where({ customer_id, channel: "feed", status: "sent" })
      .whereNull("read_at")
      .count({ count: "*" })
    return Number(count)
  }

  /** Feed counters drift where they are kept; here they are counted. */
  it("never says another number than there are, whatever happens at once", async () => {
    const move = fc.oneof(
      fc.record({ kind: fc.constant("arrive" as const) }),
      fc.record({ kind: fc.constant("all" as const) }),
      fc.record({
        kind: fc.constant("some" as const),
        picks: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
      })
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(move, { maxLength: 6 }), { maxLength: 5 }),
        async (rounds) => {
          const customer_id = `cus_${Math.random().toString(36).slice(2)}`
          const known: string[] = []
          for (const round of rounds) {
            const there = [...known]
            const outcomes = await Promise.all(
              round.map(async (each) => {
                if (each.kind === "arrive") {
                  known.push(
                    await buildMessage(getContainer(), { customer_id })
                  )
                } else if (each.kind === "all") {
                  await messaging().markRead(customer_id, { all: true }, now)
                } else if (there.length) {
                  const ids = each.picks.map((n) => there[n % there.length])
                  await messaging().markRead(customer_id, { ids }, now)
                }
                const page = { limit: 1 }
                return messaging().readFeed(customer_id, page)
              })
            )
            for (const { unread_count } of outcomes) {
              expect(unread_count).toBeLessThanOrEqual(known.length)
            }
            const { unread_count } = await messaging().readFeed(customer_id, {
              limit: 1,
            })
            expect(unread_count).toBe(await recount(customer_id))
          }
        }
      ),
      { seed, numRuns: depth({ sample: 15, full: 200 }) }
    )
  })

  it(`reads a feed among ${MESSAGES} messages by index, and counts by one`, async () => {
    await knex().raw(FULL_FEEDS)
    await knex().raw("analyze message")
    const first = await messaging().readFeed("cus_2", { limit: 20 })
    expect(first.unread_count).toBe(await recount("cus_2"))
    const statements = await statementsOf(async () => {
      await messaging().readFeed("cus_2", {
        limit: 20,
        after: first.next ?? "",
      })
      const ids = first.messages.map(({ id }) => id)
      await messaging().markRead("cus_2", { ids }, now)
      await messaging().markRead("cus_2", { all: true }, now)
    })
    const plans = await Promise.all(statements.map(explain))
    expect(plans.length).toBeGreaterThan(5)
    expect(plans.filter((plan) => plan.includes("Seq Scan"))).toEqual([])
    const [page, count] = plans
    expect(page).toContain("IDX_message_customer_id_sent_at_id")
    expect(page).not.toContain("Sort")
    expect(count).toMatch(/"?IDX_message_customer_id"?\b/)
  })

  async function statementsOf(run: () => Promise<void>) {
    const statements: Statement[] = []
    const listen = ({ sql, bindings }: Statement) => {
      if (sql.includes('"message"')) {
        statements.push({ sql, bindings })
      }
    }
    knex().on("query", listen)
    await run()
    knex().removeListener("query", listen)
    return statements
  }

  async function explain({ sql, bindings }: Statement) {
    const plain = sql.replace(/\$\d+/g, "?")
    const { rows } = await knex().raw(`explain ${plain}`, bindings as string[])
    return (rows as Record<string, string>[])
      .map((row) => row["QUERY PLAN"])
      .join("\n")
  }
})
