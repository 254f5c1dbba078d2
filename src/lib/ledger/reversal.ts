import { MedusaError } from "@medusajs/framework/utils"
import { splitInProportion } from "./proportion"

/** A posting of the entry to reverse. */
export interface ReversiblePosting {
  id: string
  account: string
  holder_id: string | null
  amount: bigint
  /** What reversals before this one posted against it; of the other sign. */
  reversed: bigint
}

export interface PlannedReversal {
  original: ReversiblePosting
  amount: bigint
}

/**
 * The postings that take back `amount` of what an entry moved, or all that is
 * left of it. Each side is split in proportion to what is left there, so that
 * any series of parts ends at exactly the original.
 *
 * @throws {MedusaError} `ledger_already_reversed`, `ledger_reversal_too_large`
 */
export function planReversal(
  entryId: string,
  postings: ReversiblePosting[],
  amount?: bigint
): PlannedReversal[] {
  const taken = postings.filter((posting) => posting.amount < 0n)
  const added = postings.filter((posting) => posting.amount > 0n)
  const left = added.map(leftOf).reduce((sum, each) => sum + each, 0n)
  const part = amount ?? left
  checkPart(entryId, part, left)
  return [...reverseSide(taken, part), ...reverseSide(added, part)]
}

function checkPart(entryId: string, part: bigint, left: bigint) {
  if (left === 0n) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Entry ${entryId} is already reversed`,
      "ledger_already_reversed"
    )
  }
  if (part <= 0n || part > left) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Of entry ${entryId} ${left} can be reversed, not ${part}`,
      "ledger_reversal_too_large"
    )
  }
}

function reverseSide(postings: ReversiblePosting[], part: bigint) {
  const shares = splitInProportion(part, postings.map(leftOf))
  return postings
    .map((original, index) => ({
      original,
      amount: original.amount > 0n ? -shares[index] : shares[index],
    }))
    .filter(({ amount }) => amount !== 0n)
}

function leftOf({ amount, reversed }: ReversiblePosting) {
  const left = amount + reversed
  return left < 0n ? -left : left
}
