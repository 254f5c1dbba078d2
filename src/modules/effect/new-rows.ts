import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Action } from "./domain/next-action"
import { providerKey } from "./domain/planning"
import { nextNumber, type EffectRow } from "./effect-rows"
import type { Intent } from "./types"

/**
 * How long the sweep leaves a new plan to whoever made it: by then the workflow
 * around it has either run it or taken it back.
 */
const GRACE_MS = 60_000

/** @returns whether it was new */
export async function insertIntent(
  knex: Knex,
  { feature, kind, intent_key, input, subject }: Intent,
  inputHash: string,
  now: Date
) {
  const inserted: unknown[] = await knex("effect")
    .insert({
      id: generateEntityId(undefined, "eff"),
      feature,
      kind,
      intent_key,
      input: JSON.stringify(input),
      input_hash: inputHash,
      rotation: 1,
      provider_key: providerKey(intent_key, 1),
      subject_type: subject?.type,
      subject_id: subject?.id,
      ...plannedAt(now),
    })
    .onConflict(knex.raw("(intent_key) where deleted_at is null"))
    .ignore()
    .returning("id")
  return inserted.length === 1
}

export async function insertAttempt(
  knex: Knex,
  row: EffectRow,
  action: Action,
  now: Date
) {
  const id = generateEntityId(undefined, "effatt")
  await knex("effect_attempt").insert({
    id,
    effect_id: row.id,
    number: await nextNumber(knex, "effect_attempt", row.id),
    action,
    provider_key: row.provider_key,
    started_at: now,
  })
  return id
}

export function plannedAt(now: Date) {
  return {
    planned_at: now,
    next_attempt_at: new Date(now.getTime() + GRACE_MS),
  }
}
