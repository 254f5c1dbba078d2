import type { ReviewReport } from "../../../../client"

/** One count, and what part of all it is. */
interface Share {
  name: string
  count: number
  /** Of 1. */
  share: number
}

/** The largest first; none for what does not occur. */
export function sharesOf(counts: Record<string, number>): Share[] {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => ({ name, count, share: count / total }))
    .sort((one, other) => other.count - one.count)
}

export interface StarShare {
  rating: number
  published: number
  refused: number
  /** Of what was decided; null where nothing was. */
  refused_share: number | null
}

/** Five stars first. */
export function starShares({ by_star }: ReviewReport): StarShare[] {
  return by_star
    .map(({ rating, published, rejected }) => {
      const decided = published + rejected
      return {
        ...{ rating, published, refused: rejected },
        refused_share: decided ? rejected / decided : null,
      }
    })
    .sort((one, other) => other.rating - one.rating)
}

type Verdict = "skewed" | "fair" | "one_outcome" | "too_few_decisions"

export function verdictOf({ skew }: ReviewReport): Verdict {
  return skew.reason_not_tested ?? (skew.is_skewed ? "skewed" : "fair")
}
