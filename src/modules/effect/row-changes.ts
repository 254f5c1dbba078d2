import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { resolving, type EffectPolicy } from "./domain/next-action"
import { providerKey } from "./domain/planning"
import { changeEffect, NO_LEASE, type EffectRow } from "./effect-rows"

/** Its process died between asking and writing the answer down. */
export async function recoverDead(
  knex: Knex,
  row: EffectRow,
  policy: EffectPolicy,
  now: Date
) {
  if (row.status !== "sending") {
    return row
  }
  const failures = row.failures + 1
  const isHopeless = !resolving(policy) || failures >= policy.attempts_max
  return changeEffect(
    knex,
    row,
    {
      ...NO_LEASE,
      status: "unknown",
      failures,
      needs_decision: isHopeless,
      next_attempt_at: isHopeless ? null : now,
      error_class: "process_died",
    },
    { outcome: "unknown", error_class: "process_died" },
    now
  )
}

export function plannedAnew(intentKey: string, rotation: number) {
  return {
    status: "planned" as const,
    rotation,
    provider_key: providerKey(intentKey, rotation),
    failures: 0,
    needs_decision: false,
    error_class: null,
    called_at: null,
  }
}

/** After a refusal under a new key: the provider remembers the old one. */
export function retried({ status, intent_key, rotation }: EffectRow) {
  return status === "refused"
    ? plannedAnew(intent_key, rotation + 1)
    : { failures: 0, needs_decision: false }
}

export function endedAs(status: EffectRow["status"]) {
  return {
    ...NO_LEASE,
    status,
    failures: 0,
    needs_decision: false,
    next_attempt_at: null,
    error_class: null,
  }
}
