import type { InferTypeOf } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError, generateEntityId } from "@medusajs/framework/utils"
import { effectStatus, isSettled } from "./domain/effect-status"
import type { Outcome } from "./domain/settlement"
import type Effect from "./models/effect"

export type EffectRow = Omit<
  InferTypeOf<typeof Effect>,
  "created_at" | "updated_at" | "deleted_at"
>

/** Why an effect changes: what an attempt saw, or what a person decided. */
export interface Story {
  actor?: { type: string; id?: string }
  attempt_id?: string
  outcome?: Outcome
  error_class?: string
  note?: string
}

/** Everybody who changes an effect takes its row first. */
export async function lockEffect(knex: Knex, by: Partial<EffectRow>) {
  const row: EffectRow | undefined = await knex("effect")
    .where(by)
    .forUpdate()
    .first()
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no effect with ${JSON.stringify(by)}`
    )
  }
  return row
}

/** Writes what changes and why, together. */
export async function changeEffect(
  knex: Knex,
  row: EffectRow,
  change: Partial<EffectRow>,
  story: Story,
  now: Date
): Promise<EffectRow> {
  const to = change.status ?? row.status
  if (to !== row.status) {
    effectStatus.assert(row.status, to, row.id)
  }
  const written = {
    ...change,
    ...(change.status && { settled_at: isSettled(to) ? now : null }),
  }
  await knex("effect").where({ id: row.id }).update(written)
  await appendHistory(knex, row.id, { from: row.status, to }, story, now)
  return { ...row, ...written }
}

export async function appendHistory(
  knex: Knex,
  effectId: string,
  move: { from: string | null; to: string },
  { actor = { type: "system" }, ...story }: Story,
  now: Date
) {
  await knex("effect_history").insert({
    id: generateEntityId(undefined, "effhis"),
    effect_id: effectId,
    number: await nextNumber(knex, "effect_history", effectId),
    ...move,
    ...story,
    actor_type: actor.type,
    actor_id: actor.id ?? null,
    occurred_at: now,
  })
}

/** Rows of one effect are counted; its lock keeps two from the same number. */
export async function nextNumber(
  knex: Knex,
  table: "effect_attempt" | "effect_history",
  effectId: string
) {
  const last = await knex(table)
    .where({ effect_id: effectId })
    .max({ number: "number" })
    .first<{ number: number | null }>()
  return (last?.number ?? 0) + 1
}

export const NO_LEASE = { lease_token: null, leased_until: null }

export function isLeased({ leased_until }: EffectRow) {
  // Real time, as leases are: the clock may jump while a call runs.
  return leased_until !== null && leased_until.getTime() > Date.now()
}

/** Due, and not being tried by anybody. */
export function dueAt(knex: Knex, now: Date) {
  return knex("effect")
    .where("next_attempt_at", "<=", now)
    .andWhere((free) => {
      void free
        .whereNull("leased_until")
        // Real time, as leases are.
        .orWhere("leased_until", "<", new Date())
    })
}
