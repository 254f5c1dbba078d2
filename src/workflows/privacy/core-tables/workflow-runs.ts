import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { Scope } from "./scope"

/** After this nobody takes a run up again; see the checkout feature. */
const HORIZON_DAYS = 7

/** Core keeps whole carts and orders in the JSON of a run. */
const OF_PERSON = `(
  context->'data'->'payload'->>'id' = any(:subject_ids)
  or exists (select 1 from unnest(:mentions::text[]) as named(word)
    where position(word in lower(context::text)) > 0
      or position(word in lower(execution::text)) > 0))`

const IS_OVER = `(state in ('done', 'reverted')
  or updated_at < now() at time zone 'utc' - make_interval(days => :horizon))`

/**
 * Deletes what core remembers of finished runs, whole: there is no telling
 * where in it an address stands.
 *
 * @throws while a run is on its way or waits to be repaired; ask again later
 */
export async function forgetRuns(knex: Knex, scope: Scope): Promise<number> {
  const bindings = {
    mentions: scope.mentions,
    subject_ids: [...scope.cart_ids, ...scope.order_ids],
    horizon: HORIZON_DAYS,
  } as never
  const { rows: open } = await knex.raw<{ rows: unknown[] }>(
    `select 1 from workflow_execution
     where ${OF_PERSON} and not ${IS_OVER} limit 1`,
    bindings
  )
  if (open.length) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "A run of core's workflows is about this customer and is not over yet."
    )
  }
  const { rowCount } = await knex.raw<{ rowCount: number }>(
    `delete from workflow_execution where ${OF_PERSON}`,
    bindings
  )
  return rowCount
}
