import { MedusaError } from "@medusajs/framework/utils"

interface Table {
  entity: string
  feature: string
  initial: string
  followers: ReadonlyMap<string, readonly string[]>
}

/** Error codes, database checks and diagrams all take these without quotes. */
const WORD = /^[a-z][a-z0-9_]*$/

/** A table with a mistake in it must not boot. */
export function assertSoundTable(table: Table) {
  const problem =
    findBadWord(table) ?? findUnknownState(table) ?? findUnreachable(table)
  if (problem) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The states of ${table.entity} are wrong: ${problem}`
    )
  }
}

function findBadWord({ feature, followers }: Table) {
  const bad = [feature, ...followers.keys()].find((word) => !WORD.test(word))
  return bad === undefined ? undefined : `"${bad}" is no snake_case word`
}

function findUnknownState({ initial, followers }: Table) {
  if (!followers.has(initial)) {
    return `the initial state ${initial} is not in the table`
  }
  for (const [from, states] of followers) {
    const unknown = states.find((state) => !followers.has(state))
    if (unknown !== undefined) {
      return `${from} leads to ${unknown}, which is not in the table`
    }
    if (new Set(states).size < states.length) {
      return `${from} names a state twice`
    }
  }
}

function findUnreachable({ initial, followers }: Table) {
  const reached = new Set([initial])
  for (const state of reached) {
    followers.get(state)?.forEach((next) => reached.add(next))
  }
  const lost = [...followers.keys()].filter((state) => !reached.has(state))
  return lost.length
    ? `nothing leads from ${initial} to ${lost.join(", ")}`
    : undefined
}
