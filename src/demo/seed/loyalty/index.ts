import type { SeedContext } from "../context"
import { seedProgram } from "./program"
import { seedTiers } from "./tiers"
import { seedYear } from "./year"

/** The ladder comes first: the programme's rules name its tiers. */
export async function seedLoyalty(context: SeedContext) {
  await seedTiers(context)
  await seedProgram(context)
  await seedYear(context)
}
