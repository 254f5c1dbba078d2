import type { ProblemDetail } from "../../../../lib/errors/request-problem"
import { conditions, effects } from "../earning/registry"
import type { PartOfRule } from "../earning/part-registry"
import { inWords } from "../points"
import { valueOf } from "../redemption/worth"
import type { ProgramDefinition } from "./definition"

/**
 * What is wrong although each field by itself is fine. Empty: it can be used.
 */
export function definitionProblems(
  definition: ProgramDefinition
): ProblemDetail[] {
  return [
    ...ruleProblems(definition),
    ...sameIdProblems(definition),
    ...stepProblems(definition),
    ...worthlessProblems(definition),
    ...currencyProblems(definition),
  ]
}

function ruleProblems({ earning }: ProgramDefinition) {
  return earning.rules.flatMap(({ conditions: all, effect }, position) => {
    const path = `earning.rules.${position}`
    return [
      ...all.flatMap((condition, index) =>
        within(`${path}.conditions.${index}`, conditions.problemsOf(condition))
      ),
      ...within(`${path}.effect`, effects.problemsOf(effect)),
    ]
  })
}

function within(path: string, problems: ProblemDetail[]) {
  return problems.map((problem) => ({
    ...problem,
    path: `${path}.${problem.path}`,
  }))
}

function sameIdProblems({ earning }: ProgramDefinition) {
  const ids = earning.rules.map(({ id }) => id)
  return ids.flatMap((id, position) =>
    ids.indexOf(id) === position
      ? []
      : [
          {
            path: `earning.rules.${position}.id`,
            message: `Another rule is called "${id}"; each entry in the book names its rule, so every id is there once`,
          },
        ]
  )
}

function stepProblems({ redemption }: ProgramDefinition) {
  const { points_min, points_step } = redemption
  if (points_min % points_step === 0) {
    return []
  }
  const above = Math.ceil(points_min / points_step) * points_step
  return [
    {
      path: "redemption.points_min",
      message: `Nobody can pay with ${inWords(points_min)} in steps of ${points_step}; the next possible minimum is ${above}`,
    },
  ]
}

/** 50 points at 100 points a yen would be taken for nothing. */
function worthlessProblems({ redemption }: ProgramDefinition) {
  const points = redemption.points_min
  return Object.keys(redemption.amounts)
    .filter(
      (code) => valueOf({ points, redemption, currency_code: code }) <= 0n
    )
    .map((code) => ({
      path: `redemption.amounts.${code}`,
      message: `${inWords(points)}, the fewest to pay with, are worth less than the smallest coin of ${code.toUpperCase()}`,
    }))
}

/** Points that are earned in a currency must be worth something there. */
function currencyProblems({ earning, redemption }: ProgramDefinition) {
  return earning.rules.flatMap(({ effect }, position) =>
    currenciesOf(effect)
      .filter((code) => !(code in redemption.amounts))
      .map((code) => ({
        path: `earning.rules.${position}.effect.amounts.${code}`,
        message: `Points are earned in ${code.toUpperCase()} but worth nothing there; add ${code} to redemption.amounts`,
      }))
  )
}

function currenciesOf(effect: PartOfRule): readonly string[] {
  const isReadable = effects.problemsOf(effect).length === 0
  return (isReadable && effects.make(effect).currency_codes) || []
}
