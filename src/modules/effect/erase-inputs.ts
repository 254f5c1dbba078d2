import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"

const NAMES_ONE = `exists (
  select 1 from unnest(:words::text[]) as named(word)
  where position(word in lower(input::text)) > 0)`

export async function eraseInputs(
  knex: Knex,
  words: string[]
): Promise<number> {
  const { rows: open } = await knex.raw<{ rows: { id: string }[] }>(
    `select id from effect where settled_at is null and ${NAMES_ONE} limit 1`,
    { words } as never
  )
  if (open.length) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `Effect ${open[0].id} names this person and is not settled yet.`
    )
  }
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `update effect set input = '{}' where ${NAMES_ONE}`,
    { words } as never
  )
  return rowCount
}
