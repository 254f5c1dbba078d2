interface OfTier {
  tier: string | null
}

/** Who has no tier, then the ladder from below, then tiers that are gone. */
export function inLadderOrder<Row extends OfTier>(
  rows: readonly Row[],
  ladder: readonly string[]
): Row[] {
  const rungOf = ({ tier }: Row) => {
    const rung = tier === null ? -1 : ladder.indexOf(tier)
    return tier !== null && rung < 0 ? ladder.length : rung
  }
  return [...rows].sort((one, other) => rungOf(one) - rungOf(other))
}
