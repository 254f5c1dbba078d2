import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { createHash, randomBytes } from "crypto"
import type { StreamTicket } from "./types"

const TOKEN_BYTES = 32
const TICKET_SECONDS = 60

// Tickets are on the database's own time: the clocks of two machines differ,
// and ours may be moved.

export async function insertTicket(
  knex: Knex,
  { actor_type, actor_id, topics, expires_at, session }: StreamTicket
) {
  const token = randomBytes(TOKEN_BYTES).toString("base64url")
  const { rows } = await knex.raw<{ rows: { expires_at: Date }[] }>(
    `insert into stream_ticket (token_hash, actor_type, actor_id, topics,
       login_expires_at, session, expires_at)
     values (:token_hash, :actor_type, :actor_id, :topics, :login_expires_at,
       :session, now() + make_interval(secs => :seconds))
     returning expires_at`,
    {
      token_hash: hash(token),
      actor_type,
      actor_id,
      topics,
      login_expires_at: expires_at,
      session,
      seconds: TICKET_SECONDS,
    } as never
  )
  return { token, expires_at: rows[0].expires_at }
}

/** Of many who bring the same ticket at once, one deletes its row. */
export async function deleteTicket(
  knex: Knex,
  token: string
): Promise<StreamTicket | undefined> {
  const { rows } = await knex.raw<{ rows: StreamTicket[] }>(
    `with used as (delete from stream_ticket where token_hash = ? returning *)
     select actor_type, actor_id, topics, session,
       login_expires_at as expires_at
     from used where expires_at > now()`,
    [hash(token)]
  )
  return rows[0]
}

export async function deleteExpiredTickets(knex: Knex, limit: number) {
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `delete from stream_ticket where token_hash in
       (select token_hash from stream_ticket
        where expires_at < now() order by expires_at limit ?)`,
    [limit]
  )
  return rowCount
}

function hash(token: string) {
  return createHash("sha256").update(token).digest("base64url")
}
