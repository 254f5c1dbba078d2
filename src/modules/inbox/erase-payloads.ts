import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { OPEN_STATUSES } from "./domain/inbox-status"

const NAMES_ONE = `exists (
  select 1 from unnest(:words::text[]) as named(word)
  where position(word in lower(encode(body, 'escape'))) > 0
    or position(word in lower(headers::text)) > 0)`

export async function erasePayloads(
  knex: Knex,
  words: string[]
): Promise<number> {
  const { rows: open } = await knex.raw<{ rows: { id: string }[] }>(
    `select id from inbox_event
     where status = any(:open) and ${NAMES_ONE} limit 1`,
    { words, open: OPEN_STATUSES } as never
  )
  if (open.length) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Event ${open[0].id} names this person and is not handled yet.`
    )
  }
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `update inbox_event set body = '', headers = '{}' where ${NAMES_ONE}`,
    { words } as never
  )
  return rowCount
}
