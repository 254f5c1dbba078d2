import type { SeedContext } from "../context"
import { seedProgram } from "./program"
import { seedRewards } from "./rewards"
import { seedTiers } from "./tiers"
import { seedYear } from "./year"

/** The ladder comes first: the programme's rules and rewards name its tiers. */
export async function seedLoyalty(context: SeedContext) {
  await seedTiers(context)
  await seedProgram(context)
  await seedRewards(context)
  await seedYear(context)
}
