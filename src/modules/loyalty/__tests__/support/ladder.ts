import {
  demoProgram,
  demoTiers,
  type ProgramDefinition,
} from "../../domain/program"
import type LoyaltyModuleService from "../../service"
import { daysAfter, MARCH } from "./with-members"

/** Before any point of a spec. */
const BEFORE = daysAfter(MARCH, -1)

interface Given {
  now?: Date
  /** What entering gives, by the tier's key. */
  entry_points?: Record<string, number>
}

/** Linen, Wool and Cashmere, as the demo shop has them. */
export async function buildLadder(
  service: LoyaltyModuleService,
  { now = BEFORE, entry_points = {} }: Given = {}
) {
  const [linen, wool, cashmere] = demoTiers.map((tier) => ({
    ...{ ...tier, customer_group_id: null, now },
    entry_points: entry_points[tier.key] ?? null,
  }))
  return {
    linen: await service.createTier(linen),
    wool: await service.createTier(wool),
    cashmere: await service.createTier(cashmere),
  }
}

/** A ladder, and a programme that says how tiers are kept. */
export async function buildTiers(
  service: LoyaltyModuleService,
  {
    now = BEFORE,
    entry_points = {},
    tiers = demoProgram.tiers,
    ...over
  }: Given & Partial<ProgramDefinition> = {}
) {
  const ladder = await buildLadder(service, { now, entry_points })
  const { id } = await service.draftProgram({
    ...{ name: "Points", sales_channel_id: null },
    definition: { ...demoProgram, tiers, ...over },
  })
  await service.activateProgram({ id, now })
  return { ...ladder, program_id: id }
}
