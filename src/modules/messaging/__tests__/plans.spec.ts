import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { claimDue, countDue, nextDueAt } from "../claiming"
import { readFeed } from "../feed"
import { readStanding } from "../standing"
import { buildMessage, now, withMessaging } from "./support/with-messaging"

const OLD = 100_000
/** Each has five old mails and as many lines in the feed, a quarter of it offers. */
const READERS = 10_000

interface Statement {
  sql: string
  bindings: readonly unknown[]
}

withMessaging(({ service, sql, knex }) => {
  beforeEach(async () => {
    await sql(`
      insert into message
        (id, topic, message_class, channel, cause, recipient_key, copy,
         customer_id, to_address, order_id, data, status, planned_at, due_at,
         expires_at, attempts, failures, sent_at, title, body)
      select 'msg_' || lpad(i::text, 26, '0'),
        case when i % 4 = 3 then 'promotion-announced' else 'order-confirmed' end,
        case when i % 4 = 3 then 'marketing' else 'transactional' end,
        case when i / ${READERS} % 2 = 0 then 'email' else 'feed' end,
        'order_' || i, 'cus_' || i % ${READERS}, 0, 'cus_' || i % ${READERS},
        'reader' || i % ${READERS} || '@example.com', 'order_' || i, '{}',
        case when i % 100 = 0 then 'dead' else 'sent' end,
        now(), null, now(), 1, 0, now() - i * interval '1 second', 't', 'b'
      from generate_series(1, ${OLD}) i`)
    await service.plan(
      Array.from({ length: 100 }, (_, number) =>
        buildMessage({
          cause: `due_${number}`,
          message_class: number % 2 ? "marketing" : "transactional",
        })
      ),
      now
    )
    await sql("analyze message")
  })

  /** How PostgreSQL goes about what a function asks of the messages. */
  async function plansOf(ask: (knex: Knex) => Promise<unknown>) {
    const asked: Statement[] = []
    const note = (builder: Knex.QueryBuilder) => {
      const statement = builder.toSQL()
      if (statement.sql.includes('"message"')) {
        asked.push(statement)
      }
    }
    const connection = knex()
    connection.on("start", note)
    await ask(connection)
    connection.removeListener("start", note)
    const plans: string[] = []
    for (const { sql: text, bindings } of asked) {
      const { rows } = await connection.raw(`explain ${text}`, [
        ...bindings,
      ] as Knex.Value[])
      plans.push(
        rows.map((row: Record<string, string>) => row["QUERY PLAN"]).join("\n")
      )
    }
    expect(plans.join("\n")).not.toMatch(/Seq Scan/)
    return plans
  }

  it("finds what is due by an index, in order, among many old messages", async () => {
    const [others, offers] = await plansOf((connection) =>
      claimDue(connection, { now, limit: 60, lease_ms: 1 })
    )
    expect(others).toMatch(/Index Scan using "IDX_message_due"/)
    expect(offers).toMatch(/Index Scan using "IDX_message_offer_due"/)
    expect(others + offers).not.toMatch(/Sort/)
  })

  it("knows how much is due, and when the next is, without reading the rest", async () => {
    const counting = await plansOf((connection) =>
      countDue(connection, now, 1000)
    )
    expect(counting.join()).toMatch(/IDX_message_due[^]*IDX_message_offer_due/)
    const next = await plansOf((connection) => nextDueAt(connection))
    expect(next.join()).toMatch(/IDX_message_due[^]*IDX_message_offer_due/)
  })

  it("reads a feed, and counts what is unread, by an index of each", async () => {
    const [page, unread] = await plansOf((connection) =>
      readFeed(connection, "cus_7", { limit: 20 })
    )
    expect(page).toMatch(/IDX_message_customer_id_sent_at_id/)
    expect(unread).toMatch(/IDX_message_customer_id/)
  })

  it("counts the offers of a reader's week by its index", async () => {
    const row = await service.retrieveMessage(`msg_${"7".padStart(26, "0")}`)
    const recipient = { address_digest: null, country_code: null }
    const [week] = await plansOf((connection) =>
      readStanding(connection, row, recipient, now)
    )
    expect(week).toMatch(/IDX_message_recipient_key_sent_at/)
  })

  const filters = [
    "status = 'dead'",
    "topic = 'order-confirmed'",
    "to_address = 'reader7@example.com'",
    "order_id = 'order_7'",
    "customer_id = 'cus_7'",
  ]
  it.each(filters)(
    "lists the newest of many for a merchant (%s)",
    async (is) => {
      await plansOf((connection) =>
        connection("message")
          .whereRaw(is)
          .whereNull("deleted_at")
          .orderBy("id", "desc")
          .limit(20)
      )
    }
  )

  it("tells by an index whether somebody was told of something", async () => {
    const [absent] = await plansOf((connection) =>
      connection.raw(
        `select cause from (values ('order_7'), ('order_none')) fact (cause)
         where not exists (select 1 from "message" m
           where m.topic = 'order-confirmed' and m.cause = fact.cause
             and m.deleted_at is null)`
      )
    )
    expect(absent).toMatch(/IDX_message_topic_cause/)
  })
})
