import { crashPoint } from "../../lib/crash-point"
import { defineSweep, type SweepContext } from "../../lib/sweep"
import { loyaltyIn } from "./loyalty-service"
import { mirrorTierWorkflow } from "./mirror-tier"
import { positionOf, readPosition } from "./sweep-position"

/**
 * Members whose tier may change, each in a transaction of its own. A workflow
 * runs only for those of whom it did: after a change of the ladder everybody is
 * looked at, and few move.
 */
export const evaluateTiers = defineSweep({
  name: "loyalty-evaluate-tiers",
  title: "Moves members to the tier that their points have earned",
  schedule: "* * * * *",
  async find({ container, now }, { after, limit }) {
    const last = readPosition(after)
    const due = await loyaltyIn(container).listDueTiers({
      ...{ now, limit },
      after: last && { id: last.id, due_at: last.expires_at },
    })
    return due.map(({ id, due_at }) => ({
      ...{ key: id, position: positionOf({ id, expires_at: due_at }) },
    }))
  },
  run: ({ key }, context) => evaluate(key, context),
  nextDueAt: ({ container }) => loyaltyIn(container).nextTierDueAt(),
})

async function evaluate(account_id: string, { container, now }: SweepContext) {
  const { is_ungrouped } = await loyaltyIn(container).evaluateTier({
    ...{ account_id, now },
  })
  crashPoint("loyalty.tier-evaluated")
  if (is_ungrouped) {
    await mirrorTierWorkflow(container).run({ input: { account_id } })
  }
}
