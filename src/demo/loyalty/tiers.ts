import { demoTiers } from "../../modules/loyalty/domain/program"

/** Each with the group of core's that its members are in. */
export const demoLadder = demoTiers.map((tier) => ({
  ...tier,
  entry_points: null,
  group_name: `${tier.name} members`,
}))
