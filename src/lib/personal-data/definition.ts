import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** Who is erased, merged or told what is kept of them. */
export interface Person {
  customer_id: string
  /**
   * Rows of core's customers that are this person: the account, guests of its
   * address, and whoever was merged into it. What names one of them is theirs.
   */
  customer_ids: string[]
  /** Their own addresses, lower case: whatever names one is theirs. */
  emails: string[]
  /**
   * Those, and what they typed in at a checkout. That may be somebody else's:
   * never take it for a proof that a record is theirs.
   */
  used_emails: string[]
  /** Orders of any of the customer rows: what a guest's token opens. */
  order_ids: string[]
}

export interface PersonalDataContext {
  container: MedusaContainer
  now: Date
}

/** How many rows or files were changed, by a word for what they are. */
export type Counts = Record<string, number>

/** Lists by name; each is read to its end once, and may be endless. */
export type ExportedLists = Record<
  string,
  Iterable<unknown> | AsyncIterable<unknown>
>

/**
 * What a feature does with the data of one person. `erase` and `merge` are run
 * until they come to their end, after a crash as well: twice is once. Throw to
 * be called again later, such as while something is still on its way.
 */
export interface PersonalData {
  feature: string
  /** Leaves nothing that tells who it was. Counts and ledgers stay. */
  erase?(person: Person, context: PersonalDataContext): Promise<Counts>
  /** Makes everything of one person another's. Sums do not change. */
  merge?(
    pair: { from: Person; into: { customer_id: string } },
    context: PersonalDataContext
  ): Promise<Counts>
  /** Whatever the customer themselves may read; nothing of anybody else. */
  export?(
    customer: { customer_id: string },
    context: PersonalDataContext
  ): ExportedLists
}

/** Core's rows: last, because the others may still read them. */
export const CORE_PART = "core"

const definitions = new Map<string, PersonalData>()

/**
 * Declares what a feature does with personal data. To be called in
 * `src/workflows/<feature>/personal-data.ts`, which every process loads.
 *
 * @throws when the feature has declared it already
 */
export function definePersonalData(definition: PersonalData) {
  const { feature } = definition
  if (definitions.has(feature)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `The personal data of ${feature} are declared twice.`
    )
  }
  definitions.set(feature, definition)
  return definition
}

/** By name, core last. */
export function listPersonalData(): PersonalData[] {
  return [...definitions.values()].sort(
    (a, b) =>
      Number(a.feature === CORE_PART) - Number(b.feature === CORE_PART) ||
      (a.feature < b.feature ? -1 : 1)
  )
}
