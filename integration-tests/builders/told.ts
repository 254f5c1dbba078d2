import { withClient } from "../support/databases"
import { readDemo } from "../support/demo"

interface ToldMessage {
  topic?: string
  status?: string
  status_reason?: string
  order_id?: string
  locale?: string
}

/**
 * Messages to the demo's first customer, written straight into the database of
 * a running shop. A `planned` one of an order is sent by the shop itself.
 */
export async function addMessages(database: string, messages: ToldMessage[]) {
  const [{ id: customer_id, email }] = readDemo().customers
  await withClient(async (client) => {
    for (const [number, message] of messages.entries()) {
      const {
        topic = "order-confirmed",
        status = "planned",
        status_reason = null,
        order_id = null,
        locale = "en",
      } = message
      const id = `msg_spec_${number}`
      await client.query(
        `insert into message (id, topic, message_class, channel, cause, recipient_key, customer_id, to_address, order_id, locale, data, status, status_reason, planned_at, due_at, expires_at)
         values ($1, $2, 'transactional', 'email', $1, $3, $3, $4, $5, $6, $7, $8, $9, now(), case when $8 = 'planned' then now() end, now() + interval '7 days')`,
        [
          id,
          topic,
          customer_id,
          email,
          order_id,
          locale,
          { order_id },
          status,
          status_reason,
        ]
      )
      await client.query(
        `insert into message_event (id, message_id, number, "from", "to", actor_type, occurred_at)
         values ($1, $2, 1, null, 'planned', 'system', now())`,
        [`msgevt_spec_${number}`, id]
      )
    }
  }, database)
}
