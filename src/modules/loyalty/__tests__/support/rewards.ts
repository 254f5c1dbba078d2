import type { NewReward } from "../../reward-rows"
import type LoyaltyModuleService from "../../service"
import { MARCH } from "./with-members"

let count = 0

/** A reward that is offered: ten per cent for ten points. */
export async function buildReward(
  service: LoyaltyModuleService,
  over: Partial<NewReward> = {}
) {
  const { id } = await service.createReward({
    ...{ key: `ten-off-${++count}`, name: "Ten off", description: null },
    ...{ points: 10, benefit: { kind: "percentage", percent: 10 } },
    ...{ minimum_amounts: null, valid_days: 30, tier_key: null },
    ...{ claims_max: null, claims_max_per_member: null },
    ...over,
  })
  await service.moveReward({ id, to: "active" })
  return id
}

/** Claims it for the one who is given, and as one who is told to return it. */
export function claimsOf(service: LoyaltyModuleService, reward_id: string) {
  const claim = (account_id: string, over: object = {}) =>
    service.claimReward({ account_id, reward_id, now: MARCH, ...over })
  const giveBack = async (
    id: string,
    { now = MARCH, grace_until }: { now?: Date; grace_until?: Date } = {}
  ) => {
    await service.takeClaimBack({ id, by: { type: "user", id: "user_1" } })
    return service.returnClaim({ id, now, grace_until })
  }
  return { claim, giveBack }
}
