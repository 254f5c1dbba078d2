import { hashChain } from "../../../../lib/hash-chain"

/** Each day's root is bound to all days before it. */
const dayChain = hashChain("review-day")

interface SealedRoot {
  day: string
  tree_size: number
  root: string
}

/** @param before the hash of the last day that was sealed; none for the first */
export const dayHash = (before: string | undefined, sealed: SealedRoot) =>
  dayChain.append(
    before === undefined ? dayChain.start : { ...dayChain.start, hash: before },
    pick(sealed)
  ).hash

const pick = ({ day, tree_size, root }: SealedRoot) => ({
  day,
  tree_size,
  root,
})

const DAY_MS = 86_400_000

/** The first moment that does not belong to a day, in UTC. */
export const endOfDay = (day: string) => new Date(Date.parse(day) + DAY_MS)
