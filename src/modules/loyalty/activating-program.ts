import { MedusaError } from "@medusajs/framework/utils"
import { knexOf, transactionOf } from "../../lib/knex"
import { lockRows } from "../../lib/row-lock"
import { programStatus } from "./domain/book/program-status"
import { assertActivatable } from "./domain/program"
import { lockWord, type ProgramRow } from "./program-rows"
import { lockLadder, noteLadderChanged } from "./tier-rows"
import type { SqlContext } from "./types"

export interface ProgramToActivate {
  id: string
  now: Date
}

const TABLE = "loyalty_program"

/**
 * A draft becomes what its channel earns by, and what the channel had before
 * retires: at every moment there is one. Of two drafts at once, the second
 * retires the first. Tiers may be kept by other rules from now on, so all
 * members are due.
 *
 * @throws {MedusaError} `not_found`, `loyalty_transition_refused`,
 * `loyalty_definition_invalid` when it names what is not there any more
 */
export async function activateProgram(
  context: SqlContext,
  { id, now }: ProgramToActivate
): Promise<ProgramRow> {
  const { sales_channel_id } = await readProgram(context, id)
  const knex = transactionOf(context)
  await lockWord(knex, `${TABLE}.active.${sales_channel_id ?? ""}`)
  const ladder = await lockLadder(knex)
  const active = await activeOf(context, sales_channel_id)
  const ids = active ? [id, active.id] : [id]
  const rows = await lockRows<ProgramRow>(context, TABLE, ids)
  const draft = rows.find((row) => row.id === id) as ProgramRow
  programStatus.assert(draft.status, "active", id)
  assertActivatable(draft.definition, ladder)
  if (active) {
    await change(context, active.id, { status: "retired", retired_at: now })
  }
  await noteLadderChanged(knex, now)
  return change(context, id, { status: "active", activated_at: now })
}

async function readProgram(context: SqlContext, id: string) {
  const program = await knexOf(context)<ProgramRow>(TABLE)
    .where({ id })
    .whereNull("deleted_at")
    .first()
  if (!program) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no loyalty programme ${id}`
    )
  }
  return program
}

/** Of exactly this channel; null is the one for all. */
function activeOf(context: SqlContext, sales_channel_id: string | null) {
  return knexOf(context)<ProgramRow>(TABLE)
    .where({ status: "active", sales_channel_id })
    .whereNull("deleted_at")
    .first()
}

async function change(
  context: SqlContext,
  id: string,
  changes: Partial<ProgramRow>
): Promise<ProgramRow> {
  const knex = transactionOf(context)
  const [program] = await knex<ProgramRow>(TABLE)
    .where({ id })
    .update({ ...changes, ...{ updated_at: knex.fn.now() } })
    .returning("*")
  return program
}
