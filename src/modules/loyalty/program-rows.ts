import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import { lockRow } from "../../lib/row-lock"
import type { ProgramDefinition } from "./domain/program"
import type LoyaltyProgram from "./models/loyalty-program"
import { changeOf, type RowChange } from "./row-change"
import type { SqlContext } from "./types"

export type ProgramRow = Omit<
  InferTypeOf<typeof LoyaltyProgram>,
  "definition" | "created_at" | "updated_at" | "deleted_at"
> & { definition: ProgramDefinition }

export interface NewProgram {
  name: string
  /** Null: for every channel that has none of its own. */
  sales_channel_id: string | null
  definition: ProgramDefinition
}

export interface ChangedDraft {
  id: string
  definition: ProgramDefinition
}

type Changed = ProgramRow & { change: RowChange }

const TABLE = "loyalty_program"

const changed = (was: ProgramRow | null, is: ProgramRow): Changed => ({
  ...is,
  change: changeOf(TABLE, { was, is }, ["status", "definition"]),
})

/** The next version of this name: of two at once, one is the second. */
export async function draftProgram(
  context: SqlContext,
  { name, sales_channel_id, definition }: NewProgram
): Promise<Changed> {
  const knex = transactionOf(context)
  await lockWord(knex, `${TABLE}.name.${name}`)
  const last = await knex(TABLE).where({ name }).max("version as version")
  const version = Number(last[0]?.version ?? 0) + 1
  const [program] = await knex<ProgramRow>(TABLE)
    .insert({
      ...{ id: generateEntityId(undefined, "loyprg"), name, version },
      ...{ sales_channel_id, definition },
    })
    .returning("*")
  return changed(null, program)
}

/**
 * Writes a draft anew, all of it.
 *
 * @throws {MedusaError} `not_found`, `loyalty_program_not_draft`
 */
export async function replaceDraft(
  context: SqlContext,
  { id, definition }: ChangedDraft
): Promise<Changed> {
  const draft = await lockDraft(context, id, {
    only: "only a draft can be changed. Make a new version.",
  })
  const knex = transactionOf(context)
  const [program] = await knex<ProgramRow>(TABLE)
    .where({ id })
    .update({ definition, ...now(knex) })
    .returning("*")
  return changed(draft, program)
}

/**
 * Takes away a draft by which nobody has earned yet. Its number is not given
 * again: who noted it would find another one.
 *
 * @throws {MedusaError} `not_found`, `loyalty_program_not_draft`
 */
export async function deleteDraft(
  context: SqlContext,
  { id, now: deleted_at }: { id: string; now: Date }
): Promise<Changed> {
  const draft = await lockDraft(context, id, {
    only: "only a draft can be deleted. What has been active stays in the book.",
  })
  await transactionOf(context)(TABLE).where({ id }).update({ deleted_at })
  const gone: ProgramRow & { deleted_at: Date } = { ...draft, deleted_at }
  return changed(draft, gone)
}

async function lockDraft(
  context: SqlContext,
  id: string,
  { only }: { only: string }
): Promise<ProgramRow> {
  const draft = await lockRow<ProgramRow>(
    context,
    TABLE,
    id,
    "loyalty programme"
  )
  if (draft.status !== "draft") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Programme ${id} is ${draft.status}; ${only}`,
      "loyalty_program_not_draft"
    )
  }
  return draft
}

/** The channel's own, else the one for all that have none. */
export async function findActiveProgram(
  knex: Knex,
  sales_channel_id: string | null
): Promise<ProgramRow | undefined> {
  return knex<ProgramRow>(TABLE)
    .where({ status: "active" })
    .whereNull("deleted_at")
    .where((of) => {
      void of.whereNull("sales_channel_id")
      void of.orWhere("sales_channel_id", sales_channel_id)
    })
    .orderBy("sales_channel_id", "asc", "last")
    .first()
}

/** Until the transaction ends nobody else has this lock. */
export async function lockWord(knex: Knex, word: string) {
  await knex.raw("select pg_advisory_xact_lock(hashtext(?))", [word])
}

const now = (knex: Knex) => ({ updated_at: knex.fn.now() })
