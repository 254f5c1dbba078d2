import type { ProgramDefinition } from "../program/definition"
import type { Condition, Effect } from "./parts"
import { conditions, effects } from "./registry"

export type Rules = ProgramDefinition["earning"]["rules"]

export interface ReadyRule {
  rule_id: string
  name: string
  conditions: Condition[]
  effect: Effect
}

/** A replay asks one programme a hundred thousand times, and it never changes. */
const ready = new WeakMap<Rules, ReadyRule[]>()

/** @throws {MedusaError} when a rule names what nobody has registered */
export function readyRules(rules: Rules): ReadyRule[] {
  const known = ready.get(rules)
  if (known) {
    return known
  }
  const made = rules.map(({ id, name, conditions: parts, effect }) => ({
    rule_id: id,
    name,
    conditions: parts.map((part) => conditions.make(part)),
    effect: effects.make(effect),
  }))
  ready.set(rules, made)
  return made
}
