import { conditions } from "../earning/registry"
import type { TierLevel } from "../tiers/tier-level"
import type { ProgramDefinition } from "./definition"
import { invalidDefinition, readDefinition } from "./read-definition"

/**
 * Whether a draft can be used today: parts of rules may have gone since it was
 * written, and a tier that nobody can be in would earn nobody anything.
 *
 * @throws {RequestProblem} `loyalty_definition_invalid`
 */
export function assertActivatable(
  definition: unknown,
  tiers: readonly TierLevel[]
) {
  const problems = tierProblems(readDefinition(definition), tiers)
  if (problems.length) {
    throw invalidDefinition(problems)
  }
}

function tierProblems(
  { earning }: ProgramDefinition,
  tiers: readonly TierLevel[]
) {
  const known = tiers.map(({ key }) => key)
  return earning.rules.flatMap((rule, position) =>
    rule.conditions.flatMap((condition, index) =>
      (conditions.make(condition).tier_keys ?? [])
        .filter((key) => !known.includes(key))
        .map((key) => ({
          path: `earning.rules.${position}.conditions.${index}.tiers`,
          message: `There is no tier "${key}"; there are ${known.join(", ")}`,
        }))
    )
  )
}
