import { transactionOf } from "../../lib/knex"
import type { AccountRow } from "./account-rows"
import { windowStart } from "./domain/tiers"
import { noteTierChanges } from "./tier-history"
import { pointsEarned } from "./tier-points"
import { holdLadder } from "./tier-rows"
import { readTierRules } from "./tier-rules"
import type { SqlContext } from "./types"

interface Merger {
  gone: AccountRow
  into_id: string
  now: Date
}

/**
 * The member whom another becomes keeps the higher tier of both, and of the
 * same tier the one without grace or with the longer one. Before the other's
 * points are theirs; those are counted with the next evaluation, which is due
 * at once.
 */
export async function keepHigherTier(
  context: SqlContext,
  { gone, into_id, now }: Merger
) {
  const knex = transactionOf(context)
  const ladder = await holdLadder(knex)
  const accounts = () => knex("loyalty_account").where({ id: into_id })
  const into: AccountRow = await accounts().first()
  const rankOf = ({ tier_id }: AccountRow) =>
    ladder.findIndex(({ id }) => id === tier_id)
  const rises = rankOf(gone) - rankOf(into)
  const grace_until = rises === 0 ? longerGrace(gone, into) : gone.grace_until
  await accounts().update({
    ...(rises >= 0 && { tier_id: gone.tier_id, grace_until }),
    tier_due_at: now,
  })
  if (rises > 0) {
    const rules = await readTierRules(knex)
    const since = rules ? windowStart({ ...rules, now }) : now
    await noteTierChanges(knex, [
      {
        ...{ account_id: into_id, change: "merged", grace_until },
        from_key: ladder[rankOf(into)]?.key ?? null,
        to_key: ladder[rankOf(gone)].key,
        points_earned: await pointsEarned(knex, { account_id: into_id, since }),
        ...{ window_started_at: since, occurred_at: now },
      },
    ])
  }
}

function longerGrace(one: AccountRow, other: AccountRow) {
  const [first, second] = [one.grace_until, other.grace_until]
  return first && second ? (first > second ? first : second) : null
}
